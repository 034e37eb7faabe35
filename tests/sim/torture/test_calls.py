"""Lines of the log become whole calls, whatever other threads do in between."""

from __future__ import annotations

from hub.sim.torture.calls import Call, read_calls


def calls(text: str) -> list[Call]:
    return list(read_calls(line.encode() for line in text.splitlines(keepends=True)))


def test_a_line_is_a_call_with_its_result() -> None:
    assert calls("12    fdatasync(4<\\x2f>) = 0\n") == [Call("fdatasync", b"4<\\x2f>", 0, 0, 0)]


def test_an_error_and_an_injected_one_are_minus_one() -> None:
    found = calls(
        "1  pwrite64(4, 9, 0) = -1 ENOSPC (No space left on device)\n"
        "1  fdatasync(4)      = -1 EIO (Input/output error) (INJECTED)\n"
    )
    assert [call.result for call in found] == [-1, -1]


def test_a_descriptor_as_result_tells_its_path() -> None:
    (found,) = calls("1  openat(AT_FDCWD<\\x2f>, O_RDONLY) = 7<\\x2f\\x61>\n")
    assert (found.result, found.opened) == (7, b"\\x2f\\x61")


def test_an_address_as_result_is_a_number() -> None:
    assert [call.result for call in calls("1  mmap(NULL, 8) = 0x7f00\n")] == [0x7F00]


def test_unfinished_calls_of_two_threads_are_joined_each_with_its_own() -> None:
    found = calls(
        "1  fdatasync(4 <unfinished ...>\n"
        "2  pwrite64(5, 24 <unfinished ...>\n"
        "1  <... fdatasync resumed>)          = 0\n"
        "2  <... pwrite64 resumed>, 8)        = 24\n"
    )
    assert found == [Call("fdatasync", b"4", 0, 0, 2), Call("pwrite64", b"5, 24, 8", 24, 1, 3)]


def test_calls_come_in_the_order_in_which_they_end() -> None:
    found = calls("1  fsync(4 <unfinished ...>\n2  write(5) = 1\n1  <... fsync resumed>) = 0\n")
    assert [(call.name, call.begun, call.ended) for call in found] == [
        ("write", 1, 1),
        ("fsync", 0, 2),
    ]


def test_signals_exits_and_nonsense_are_no_calls() -> None:
    assert not calls(
        "1  --- SIGCHLD {si_signo=SIGCHLD, si_pid=9, si_uid=0} ---\n"
        "1  +++ exited with 0 +++\n"
        "1  ???? ( <unfinished ...>\n"
        "9  execve(\\x2f, 0x55 /* 35 vars */ <detached ...>\n"
        "\n"
    )[:-1]


def test_a_call_that_a_kill_cut_short_has_no_result() -> None:
    found = calls(
        "1  fdatasync(4 <unfinished ...>\n"
        "2  pwrite64(5 <unfinished ...>\n"
        "1  <... fdatasync resumed> <unfinished ...>) = ?\n"
        "2  +++ killed by SIGKILL +++\n"
        "3  sendto(6)                 = ?\n"
    )
    assert [(call.name, call.args, call.result, call.ended) for call in found] == [
        ("fdatasync", b"4", None, 2),
        ("pwrite64", b"5", None, 3),
        ("sendto", b"6", None, 4),
    ]


def test_a_call_that_will_be_made_again_has_failed() -> None:
    line = "1  sendto(6) = ? ERESTARTSYS (To be restarted if SA_RESTART is set)\n"
    assert [call.result for call in calls(line)] == [-1]


def test_the_log_may_end_in_the_middle_of_a_line_and_of_a_call() -> None:
    found = calls("1  pwrite64(5, 8 <unfinished ...>\n2  fdatasync(4) = 0\n2  pwrite64(4, 7, 0) =")
    assert found == [Call("fdatasync", b"4", 0, 1, 1), Call("pwrite64", b"5, 8", None, 0, 3)]
