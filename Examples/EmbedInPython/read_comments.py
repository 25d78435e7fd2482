"""Folds and reads comments with libphiencho through ctypes.

python3 read_comments.py libphiencho.so catalogue.json < comments.txt
"""
import ctypes
import json
import sys


class Error(ctypes.Structure):
    _fields_ = [("code", ctypes.c_int32), ("line", ctypes.c_uint32), ("message", ctypes.c_char * 248)]


def call(function, *arguments):
    """Calls a function that fills a buffer: once for the size, once for the bytes."""
    error, size = Error(), ctypes.c_size_t()
    function(*arguments, None, ctypes.c_size_t(0), ctypes.byref(size), ctypes.byref(error))
    room = ctypes.create_string_buffer(max(size.value, 1))
    if function(*arguments, room, size, ctypes.byref(size), ctypes.byref(error)):
        raise ValueError(error.message.decode())
    return room.raw[: size.value]


def text(value):
    data = value.encode()
    return data, ctypes.c_size_t(len(data))


library = ctypes.CDLL(sys.argv[1])
reader, error = ctypes.c_void_p(), Error()
with open(sys.argv[2], encoding="utf-8") as catalogue:
    if library.phiencho_reader_make(
        *text(catalogue.read()), ctypes.c_int64(10), ctypes.byref(reader), ctypes.byref(error)
    ):
        sys.exit(error.message.decode())
for number, line in enumerate(sys.stdin, 1):
    reading = json.loads(
        call(library.phiencho_reader_read, reader, *text(line.rstrip("\n")), *text(f"c{number}"),
             *text(""), ctypes.c_uint32(0)))
    print(reading["intent"], call(library.phiencho_text_fold, *text(line.strip())).decode())
library.phiencho_reader_free(reader)
