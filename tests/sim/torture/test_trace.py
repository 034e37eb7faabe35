"""What the log tells of the store, and what it must not be silent about."""

from __future__ import annotations

import pytest

from hub.sim.torture.events import (
    FolderSynced,
    Made,
    Perhaps,
    Removed,
    Renamed,
    Resized,
    Sent,
    Synced,
    Wrote,
)
from hub.sim.torture.trace import TraceError
from tests.sim.torture.lines import DB, STORE, WAL, events, log

NAME, LOG = STORE.name, STORE.name + "-wal"


def test_writes_syncs_and_sizes_of_the_store_are_told() -> None:
    assert events(
        f'1  pwrite64(4{WAL}, "frame", 5, 32) = 5',
        f"1  fdatasync(4{WAL}) = 0",
        f"1  ftruncate(3{DB}, 4096) = 0",
        f"1  fsync(3{DB}) = -1 EIO (Input/output error) (INJECTED)",
    ) == [
        Wrote(0, LOG, 32, b"frame"),
        Synced(1, LOG, 1, ok=True),
        Resized(2, NAME, 4096),
        Synced(3, NAME, 3, ok=False),
    ]


def test_a_short_write_wrote_what_it_says() -> None:
    assert events(f'1  pwrite64(4{WAL}, "frame", 5, 0) = 3') == [Wrote(0, LOG, 0, b"fra")]


def test_a_failed_write_wrote_nothing() -> None:
    assert not events(f'1  pwrite64(4{WAL}, "frame", 5, 0) = -1 ENOSPC (No space left on device)')


def test_a_write_that_never_returned_may_have_been_done() -> None:
    assert events(f'1  pwrite64(4{WAL}, "frame", 5, 0 <unfinished ...>') == [
        Perhaps(1, Wrote(1, LOG, 0, b"frame"))
    ]


def test_a_sync_that_never_returned_was_none() -> None:
    assert not events(f"1  fdatasync(4{WAL} <unfinished ...>", "1  +++ killed by SIGKILL +++")


def test_a_sync_knows_when_it_began() -> None:
    told = events(
        f"1  fdatasync(4{WAL} <unfinished ...>",
        f'2  pwrite64(5{WAL}, "late", 4, 0) = 4',
        "1  <... fdatasync resumed>)          = 0",
    )
    assert told == [Wrote(1, LOG, 0, b"late"), Synced(2, LOG, 0, ok=True)]


def test_names_are_given_and_taken() -> None:
    assert events(
        f'1  openat(AT_FDCWD</>, "/hall/jiaohao.sqlite-wal", O_RDWR|O_CREAT, 0644) = 4{WAL}',
        f'1  openat(AT_FDCWD</>, "/hall/jiaohao.sqlite", O_RDWR|O_CREAT|O_TRUNC, 0644) = 3{DB}',
        f'1  openat(AT_FDCWD</>, "/hall/jiaohao.sqlite", O_RDONLY) = 3{DB}',
        '1  unlink("/hall/jiaohao.sqlite-wal") = 0',
        '1  unlinkat(AT_FDCWD</hall>, "jiaohao.sqlite-journal", 0) = 0',
        '1  rename("/hall/jiaohao.sqlite", "/hall/jiaohao.sqlite-wal") = 0',
        '1  renameat2(AT_FDCWD</>, "/hall/jiaohao.sqlite", AT_FDCWD</>, "/old", 0) = 0',
        "1  fsync(5</hall>) = 0",
    ) == [
        Made(0, LOG),
        Made(1, NAME),
        Resized(1, NAME, 0),
        Removed(3, LOG),
        Removed(4, NAME + "-journal"),
        Renamed(5, NAME, LOG),
        Removed(6, NAME),
        FolderSynced(7, 7, ok=True),
    ]


def test_what_was_sent_is_told_by_channel() -> None:
    assert events(
        '1  sendto(6<socket:[41]>, "reply", 5, 0, NULL, 0) = 5',
        '1  sendto(6<socket:[41]>, "reply", 5, 0, NULL, 0) = 2',
        '1  sendto(6<socket:[41]>, "reply", 5, 0, NULL, 0) = -1 EAGAIN (Resource unavailable)',
        '1  write(7<pipe:[42]>, "line", 4) = 4',
        '1  sendmsg(6<socket:[41]>, {msg_name="x", msg_iov=[{iov_base="a", iov_len=1},'
        ' {iov_base="bc", iov_len=2}], msg_iovlen=2}, 0) = 3',
        '1  write(1</hall/hub.log>, "not sent", 8) = 8',
    ) == [
        Sent(0, "socket:[41]", b"reply"),
        Sent(1, "socket:[41]", b"re"),
        Sent(3, "pipe:[42]", b"line"),
        Sent(4, "socket:[41]", b"abc"),
    ]


def test_other_files_do_not_matter() -> None:
    assert not events(
        '1  pwrite64(4</hall/jiaohao.sqlite-shm>, "x", 1, 0) = 1',
        '1  pwrite64(4</hall/jiaohao.sqlite>(deleted), "x", 1, 0) = 1',
        '1  pwrite64(4</elsewhere/jiaohao.sqlite>, "x", 1, 0) = 1',
        "1  mmap(NULL, 32768, PROT_READ|PROT_WRITE, MAP_SHARED, 5</hall/jiaohao.sqlite-shm>, 0)"
        " = 0x7f0000000000",
        '1  rename("/a", "/b") = 0',
        '1  unlink("relative") = 0',
        f'1  pwrite64(9, "x", 1, 0) = -1 EBADF (Bad file descriptor) {DB}',
    )


@pytest.mark.parametrize(
    "line",
    [
        f'1  write(3{DB}, "x", 1) = 1',
        f'1  writev(3{DB}, [{{iov_base="x", iov_len=1}}], 1) = 1',
        f"1  fallocate(3{DB}, 0, 0, 8192) = 0",
        f"1  mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 3{DB}, 0) = 0x7f0000000000",
        f"1  copy_file_range(3</other>, NULL, 4{DB}, NULL, 100, 0) = 100",
        '1  truncate("/hall/jiaohao.sqlite", 0) = 0',
        '1  rename("/hall/new", "/hall/jiaohao.sqlite") = 0',
        '1  unlink("jiaohao.sqlite") = 0',
    ],
)
def test_a_change_that_is_not_modelled_is_an_error(line: str) -> None:
    with pytest.raises(TraceError, match="line 0: "):
        events(line)


def test_a_write_that_strace_shortened_is_an_error() -> None:
    (line,) = log(f'1  pwrite64(4{WAL}, "frame", 9000, 32) = 9000')
    shortened = line.replace(b'", 9000', b'"..., 9000').decode().rstrip()
    with pytest.raises(TraceError, match="not told to its end"):
        events(shortened)
