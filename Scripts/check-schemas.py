"""Holds documents against the schemas of Documentation/schemas, and the schemas against bad ones.

usage: check-schemas.py SCHEMAS-FOLDER < LIST

LIST has a line for each file: the schema's name, "json" for one document or "jsonl" for one on each
line, and the path. Needs jsonschema 4.10 or later.
"""

import copy
import json
import os
import sys

from jsonschema import Draft202012Validator

# No field holds these: the first stands for what is no object, the second for what is one.
NO_SCALAR, NO_OBJECT = {"no such field": [None]}, [[None]]

# Fields that are never read, so that they may hold anything.
FREE = {"note", "source"}

failures = []


def fail(message):
    failures.append(message)


def places(value, path=()):
    """Every place in a document, the outermost first."""
    yield path
    members = (
        value.items() if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        yield from places(member, path + (key,))


def at(document, path):
    """What is at a place."""
    for key in path:
        document = document[key]
    return document


def changed(document, path, change):
    """A copy of a document in which `change` was done to the container of a place."""
    result = copy.deepcopy(document)
    container = result
    for key in path[:-1]:
        container = container[key]
    change(container, path[-1])
    return result


def named(schema, word, kind):
    """All names under a keyword anywhere in a schema: of properties, or of required fields."""
    found = set()
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == word and isinstance(value, kind):
                found |= set(value)
            elif key not in ("examples", "if", "not", "oneOf" if kind is list else None):
                found |= named(value, word, kind)
    elif isinstance(schema, list):
        for value in schema:
            found |= named(value, word, kind)
    return found


def is_free(schema, path):
    """Whether the last field of a path is one that is said to hold anything."""
    return path[-1] in FREE and schema_of(schema, path) == {}


def schema_of(schema, path):
    """The schema of a place, where only properties and items lead to it."""
    node = schema
    for key in path:
        node = node.get("items" if isinstance(key, int) else "properties", {})
        node = node if isinstance(key, int) else node.get(key)
        if node is None:
            return None
    return node


def check_refusals(name, schema, validator, refused):
    """A schema that takes everything is no schema."""
    examples = schema["examples"]
    keys = {path[-1] for document in examples for path in places(document) if path}
    missing = {field for field in named(schema, "properties", dict) if field not in keys}
    for field in sorted(missing - {"id", "text"}):
        fail(f"{name}: no example has the field {field}")
    needed = named(schema, "required", list)
    for document in examples:
        if validator.is_valid(NO_OBJECT):
            fail(f"{name}: takes what is no document")
        for path in places(document):
            if not path:
                continue
            nonsense = NO_OBJECT if isinstance(at(document, path), dict) else NO_SCALAR
            wrong = changed(document, path, lambda holder, key: holder.__setitem__(key, nonsense))
            if validator.is_valid(wrong) and not is_free(schema, path):
                fail(f"{name}: takes any value at {'.'.join(map(str, path))}")
            if isinstance(path[-1], str):
                shorter = changed(document, path, lambda holder, key: holder.__delitem__(key))
                if not validator.is_valid(shorter):
                    needed.discard(path[-1])
    for field in sorted(needed):
        fail(f"{name}: {field} is required, and leaving it out is taken")
    if len(refused) < 3:
        fail(f"{name}: fewer than three documents that are to be refused")
    for line, document in enumerate(refused, 1):
        if validator.is_valid(document):
            fail(f"{name}: line {line} of the documents that are to be refused is taken")


def load(path, kind):
    with open(path, encoding="utf-8-sig") as file:
        if kind == "json":
            return [(1, json.load(file))]
        return [(number, json.loads(line)) for number, line in enumerate(file, 1) if line.strip()]


def main(folder, files):
    schemas = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".schema.json"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                schemas[name.removesuffix(".schema.json")] = json.load(file)
    validators = {}
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema)
        for number, document in enumerate(schema["examples"], 1):
            for error in validators[name].iter_errors(document):
                fail(f"{name}, example {number}: {error.json_path}: {error.message}")
        refused = [document for _, document in load(f"{folder}/refused/{name}.jsonl", "jsonl")]
        check_refusals(name, schema, validators[name], refused)
    counts = dict.fromkeys(schemas, 0)
    for name, kind, path in files:
        for line, document in load(path, kind):
            counts[name] += 1
            for error in validators[name].iter_errors(document):
                fail(f"{path}, line {line}, {name}: {error.json_path}: {error.message[:200]}")
    for name, count in counts.items():
        if count == 0:
            fail(f"{name}: no document of the examples was held against it")
        print(f"{name}: {count} documents")
    for message in failures[:50]:
        print(message, file=sys.stderr)
    if failures:
        sys.exit(f"{len(failures)} faults")


main(sys.argv[1], [line.split(maxsplit=2) for line in sys.stdin.read().splitlines()])
