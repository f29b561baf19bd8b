"""``wiredesk robots``: may we fetch it, and which line of robots.txt says so."""

import argparse
import asyncio
import base64
import binascii
import json
import sys
from pathlib import Path

from wiredesk.app import open_visitor
from wiredesk.cli.configuration import load
from wiredesk.cli.parse import read_file
from wiredesk.errors import FetchError, UsageError
from wiredesk.settings import Agent
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
        print(f"{'yes' if allowed else 'no '}  {url}  {why}")
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
                answers.append((answer.allowed, f"{_why(answer.line, answer.rule)} ({answer.why})"))
            except FetchError as error:
                answers.append((False, str(error)))
    return answers


def _why(line: int | None, rule: str | None) -> str:
    return f"line {line}: {rule}" if line is not None else "no rule names it"


def _answer(line: bytes) -> str:
    """One batch line: ``{"id", "robots" or "robots_b64", "agent", "url"}`` -> ``{"id", "allowed", "line"}``."""
    name: object = None
    try:
        row = json.loads(line)
        name = row["id"]
        body = base64.b64decode(row["robots_b64"]) if "robots_b64" in row else row["robots"].encode()
        decision = Robots.parse(body).decide(row["url"], row["agent"])
        return json.dumps({"id": name, "allowed": decision.allowed, "line": decision.line})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
        message = f"not a line of id, robots, agent, url: {error!r}"
        return json.dumps({"id": name, "error": {"type": "input", "message": message}})
