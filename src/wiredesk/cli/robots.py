"""``wiredesk robots``: may we fetch it, and which line of robots.txt says so."""

import argparse
import asyncio
import json
import sys
from base64 import b64decode
from collections.abc import Mapping
from pathlib import Path

from wiredesk.app import open_visitor
from wiredesk.cli.configuration import load
from wiredesk.cli.files import read_file
from wiredesk.cli.rows import read_row, required, text_of
from wiredesk.errors import FetchError, InputError, UsageError
from wiredesk.settings import Agent
from wiredesk.web.redaction import redact
from wiredesk.web.robots import Robots


def run(arguments: argparse.Namespace) -> int:
    """One line per URL; 1 when any may not be fetched."""
    if arguments.jsonl:
        for line in sys.stdin.buffer:
            if line.strip():
                print(_answer(line), flush=True)
        return 0
    if not arguments.urls:
        raise UsageError("name a URL, or --jsonl")
    answers = _from_file(arguments.file, arguments) if arguments.file else asyncio.run(_from_sites(arguments))
    for url, (allowed, why) in zip(arguments.urls, answers, strict=True):
        print(f"{'yes' if allowed else 'no '}  {redact(url)}  {why}")
    return 0 if all(allowed for allowed, _ in answers) else 1


def _from_file(file: Path, arguments: argparse.Namespace) -> list[tuple[bool, str]]:
    robots = Robots.parse(read_file(file))
    agent = arguments.agent or Agent().name
    decisions = [robots.decide(url, agent) for url in arguments.urls]
    return [(decision.allowed, _why(decision.line, decision.rule)) for decision in decisions]


async def _from_sites(arguments: argparse.Namespace) -> list[tuple[bool, str]]:
    settings, _ = load(arguments, sources=False)
    answers = []
    async with open_visitor(settings) as fetcher:
        for url in arguments.urls:
            try:
                answer = await fetcher.permission(url, arguments.agent)
                decided = answer.line is not None or answer.allowed
                why = f"{_why(answer.line, answer.rule)} ({answer.why})" if decided else answer.why
                answers.append((answer.allowed, why))
            except FetchError as error:
                answers.append((False, str(error)))
    return answers


def _why(line: int | None, rule: str | None) -> str:
    return f"line {line}: {rule}" if line is not None else "no rule names it"


def _answer(line: bytes) -> str:
    """One batch line: ``{"id", "robots" or "robots_b64", "agent", "url"}`` -> ``{"id", "allowed", "line"}``."""
    name: object = None
    try:
        row = read_row(line)
        name = row.get("id")
        decision = Robots.parse(_body(row)).decide(required(row, "url"), required(row, "agent"))
        return json.dumps({"id": name, "allowed": decision.allowed, "line": decision.line})
    except InputError as error:
        return json.dumps({"id": name, "error": {"type": "input", "message": str(error)}})


def _body(row: Mapping[str, object]) -> bytes:
    encoded = text_of(row, "robots_b64")
    try:
        return (
            required(row, "robots").encode() if encoded is None else b64decode("".join(encoded.split()), validate=True)
        )
    except ValueError as error:  # no base64, or what UTF-8 cannot spell
        raise InputError(f"robots: {error}") from None
