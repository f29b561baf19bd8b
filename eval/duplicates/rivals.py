"""The usual ways to find duplicates, each at the threshold that serves it best on the very texts it is judged on."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import numpy as np
from datasketch import MinHash, MinHashLSH

from duplicates.collection import Document
from duplicates.scores import Scores, score
from wiredesk.dedupe import fingerprint
from wiredesk.dedupe.fingerprint import run_keys
from wiredesk.dedupe.tokens import tokens

PERMUTATIONS = 128

Links = Iterable[tuple[int, int]]


def clusters(documents: Sequence[Document], links: Links) -> dict[int, int]:
    """The transitive closure of links."""
    head = {document.number: document.number for document in documents}

    def find(number: int) -> int:
        while head[number] != number:
            head[number] = head[head[number]]
            number = head[number]
        return number

    for one, other in links:
        head[find(one)] = find(other)
    return {number: find(number) for number in head}


def judge(documents: Sequence[Document]) -> dict[str, Scores]:
    """Every rival's scores on one collection."""
    truth = {document.number: document.story for document in documents}

    def best(name: str, links_at: Callable[[float], Links], thresholds: Sequence[float]) -> tuple[str, Scores]:
        tried = {at: score(truth, clusters(documents, links_at(at))) for at in thresholds}
        at = max(tried, key=lambda each: tried[each].rand)
        return f"{name} {at:g}", tried[at]

    prints = {document.number: fingerprint(document.text) for document in documents}
    near, estimate = _simhash(documents), _minhash(documents)
    return dict(
        [
            ("exact hash", score(truth, prints)),
            best("SimHash, distance up to", near, range(0, 21, 2)),
            best("MinHash-LSH, Jaccard from", estimate, (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)),
        ]
    )


def _simhash(documents: Sequence[Document]) -> Callable[[float], Links]:
    """64-bit SimHash of word pairs (Charikar, 2002)."""
    signs = []
    for document in documents:
        words = tokens(document.text)
        grams = [f"{one} {other}" for one, other in pairwise(words)] or words
        hashes = np.array([key for gram in grams for key in run_keys(gram)], dtype=np.uint64)
        bits = (hashes[:, None] >> np.arange(64, dtype=np.uint64)) & np.uint64(1)
        signs.append(bits.mean(axis=0) > 0.5)
    matrix = np.array(signs, dtype=np.float32)
    distance = 64 - (matrix @ matrix.T) - ((1 - matrix) @ (1 - matrix).T)
    number = [document.number for document in documents]

    def links(at: float) -> Links:
        return ((number[i], number[j]) for i, j in np.argwhere(np.triu(distance <= at, 1)))

    return links


def _minhash(documents: Sequence[Document]) -> Callable[[float], Links]:
    """MinHash with LSH candidates, kept where the estimated Jaccard is high enough."""
    signatures: dict[int, MinHash] = {}
    for document in documents:
        words = tokens(document.text)
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch([" ".join(words[i : i + 5]).encode() for i in range(max(1, len(words) - 4))])
        signatures[document.number] = signature

    def links(at: float) -> Links:
        index = MinHashLSH(threshold=at, num_perm=PERMUTATIONS)
        for number, signature in signatures.items():
            for other in index.query(signature):
                if signature.jaccard(signatures[other]) >= at:
                    yield number, other
            index.insert(number, signature)

    return links
