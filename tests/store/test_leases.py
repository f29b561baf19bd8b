"""Whatever workers do and in whatever order: no article doubled, none lost, nothing written under a stale epoch."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from tests.store.world import (
    HOUR,
    LEASE,
    NOON,
    SECOND,
    answer,
    article,
    database,
    lead,
    links,
    stored,
    story,
)
from wiredesk.records import Lease, Outcome, Target, TargetKind
from wiredesk.store.sqlite import SqliteStore

HOSTS = ("alpha.test", "beta.test", "gamma.test")
TEXTS = [story(seed, 6) for seed in range(4)]


class Workers(RuleBasedStateMachine):
    """The model: which text each URL had last under a live lease, and the newest epoch of each host."""

    leases = Bundle("leases")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.loop = asyncio.Runner()
        self.now = NOON
        self.epochs: dict[int, int] = {}
        self.texts: dict[str, str] = {}
        self.changes = 0
        self.store = self.loop.run(SqliteStore.open(database(Path(self.folder.name))))
        self.loop.run(lead(self.store, *(f"https://{host}/story/{n}" for n, host in enumerate(HOSTS * 2))))

    def teardown(self) -> None:
        self.loop.run(self.store.close())
        self.loop.close()
        self.folder.cleanup()

    def live(self, lease: Lease) -> bool:
        return self.epochs[lease.host_id] == lease.epoch

    @rule(target=leases, hosts=st.integers(1, 3), per_host=st.integers(1, 4))
    def claim(self, hosts: int, per_host: int) -> object:
        claimed = self.loop.run(self.store.claim("w", self.now, hosts=hosts, per_host=per_host, lease=LEASE))
        for lease in claimed:
            assert lease.epoch > self.epochs.get(lease.host_id, 0)
            assert 0 < len(lease.targets) <= per_host
            self.epochs[lease.host_id] = lease.epoch
        return multiple(*claimed)

    @rule(lease=leases, text=st.sampled_from(TEXTS), number=st.integers(0, 8), again=st.booleans())
    def finish(self, lease: Lease, text: str, number: int, again: bool) -> None:
        results = []
        for target in lease.targets:
            if target.kind is TargetKind.FEED:
                named = links(HOSTS[number % 3], range(number, number + 3))
                results.append(answer(lease, target, self.now, links=named, due_at=self.now + SECOND))
            else:
                page = article(target.url, text)
                due = self.now + SECOND if again else None
                results.append(answer(lease, target, self.now, article=page, due_at=due))
        verdicts = self.loop.run(self.store.finish(results))
        for result, verdict in zip(results, verdicts, strict=True):
            assert (verdict is not None) == (result.article is not None and self.live(lease))
            if result.article is not None and self.live(lease):
                self.texts[result.target.url] = text

    @rule(lease=leases)
    def fail(self, lease: Lease) -> None:
        target: Target = lease.targets[0]
        result = answer(lease, target, self.now, outcome=Outcome.TIMEOUT, status=None, due_at=self.now + HOUR)
        assert self.loop.run(self.store.finish([result])) == [None]

    @rule(lease=leases)
    def release(self, lease: Lease) -> None:
        self.loop.run(self.store.release(lease, self.now + SECOND))

    @rule(lease=leases)
    def heartbeat(self, lease: Lease) -> None:
        ours = self.loop.run(self.store.heartbeat([lease], self.now, LEASE))
        assert ours <= ({lease.host_id} if self.live(lease) else set())

    @rule(seconds=st.sampled_from([1, 30, 90]))
    def wait(self, seconds: int) -> None:
        self.now += seconds * SECOND

    @rule()
    def restart(self) -> None:
        self.loop.run(self.store.close())
        self.store = self.loop.run(SqliteStore.open(database(Path(self.folder.name))))

    @invariant()
    def what_was_finished_is_stored_once(self) -> None:
        articles = self.loop.run(stored(self.store))
        assert sorted((each.url, each.text) for each in articles) == sorted(self.texts.items())

    @invariant()
    def the_file_is_in_order(self) -> None:
        assert self.loop.run(self.store.check()) == []

    @invariant()
    def the_feed_tells_of_every_change_once(self) -> None:
        """A consumer that follows the feed alone holds what the store holds."""
        following = self.loop.run(self.store.changes("follower", limit=1000))
        held = {each.article.url: each.article.text for each in following}
        assert held == self.texts
        assert [each.seq for each in following] == list(range(1, len(following) + 1))


Workers.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestWorkers = Workers.TestCase
