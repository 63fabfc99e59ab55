from pathlib import Path

import pytest

from redactor.errors import ConfigError
from redactor.intake.listing import list_files


def fill(folder: Path, *names: str, ignore: str | bytes) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a story", encoding="utf-8")
    data = ignore if isinstance(ignore, bytes) else ignore.encode()
    (folder / ".redactorignore").write_bytes(data)


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in list_files(folder).files]


def test_a_named_file_is_left_out_and_counted(tmp_path: Path) -> None:
    fill(tmp_path, "README.md", "gold.jsonl", "one.txt", ignore="README.md\ngold.jsonl\n")
    listing = list_files(tmp_path)
    assert names(tmp_path) == ["one.txt"]
    assert (listing.ignored, listing.links) == (2, 0)


def test_a_folder_without_the_file_leaves_nothing_out(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("a story", encoding="utf-8")
    listing = list_files(tmp_path)
    assert (len(listing.files), listing.ignored) == (1, 0)


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.md", ["a/c.txt", "d.txt"]),
        ("a", ["d.txt", "e.md"]),
        ("a/", ["d.txt", "e.md"]),
        ("a/*", ["d.txt", "e.md"]),
        ("/b.md", ["a/b.md", "a/c.txt", "d.txt", "e.md"]),
        ("b.md", ["a/c.txt", "d.txt", "e.md"]),
        ("[de].*", ["a/b.md", "a/c.txt"]),
        ("E.MD", ["a/b.md", "a/c.txt", "d.txt", "e.md"]),
    ],
)
def test_a_pattern_is_for_names_and_with_a_slash_for_paths(tmp_path: Path, pattern: str, left: list[str]) -> None:
    fill(tmp_path, "a/b.md", "a/c.txt", "d.txt", "e.md", ignore=pattern)
    assert names(tmp_path) == left
    assert list_files(tmp_path).ignored == 4 - len(left)


def test_comments_blank_lines_and_windows_line_ends_say_nothing(tmp_path: Path) -> None:
    fill(tmp_path, "one.txt", "two.txt", ignore="# one.txt\r\n\r\n  two.txt  \r\n")
    assert names(tmp_path) == ["one.txt"]


def test_a_subfolder_has_no_say(tmp_path: Path) -> None:
    fill(tmp_path, "a/one.txt", ignore="")
    (tmp_path / "a" / ".redactorignore").write_text("*", encoding="utf-8")
    assert names(tmp_path) == ["a/one.txt"]


def test_a_single_file_is_read_whatever_its_folder_says(tmp_path: Path) -> None:
    fill(tmp_path, "one.txt", ignore="one.txt")
    assert list_files(tmp_path / "one.txt").files == (tmp_path / "one.txt",)


def test_a_name_left_out_does_not_hide_another_name_of_the_same_file(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", ignore="a.txt")
    (tmp_path / "b.txt").hardlink_to(tmp_path / "a.txt")
    assert names(tmp_path) == ["b.txt"]


def test_an_exception_is_refused_without_showing_the_line(tmp_path: Path) -> None:
    fill(tmp_path, "one.txt", ignore="*.md\n!Vandersloot.md\n")
    with pytest.raises(ConfigError) as caught:
        list_files(tmp_path)
    assert caught.value.problems == ("line 2: exceptions (!) are not supported",)
    assert "Vandersloot" not in str(caught.value) + caught.value.hint


@pytest.mark.parametrize("damage", [b"one.txt\n\xff\xfe\x81", b"x" * 200_000], ids=["bytes", "size"])
def test_an_unreadable_list_stops_the_run(tmp_path: Path, damage: bytes) -> None:
    fill(tmp_path, "one.txt", ignore=damage)
    with pytest.raises(ConfigError):
        list_files(tmp_path)


def test_a_link_in_place_of_the_list_is_not_followed(tmp_path: Path) -> None:
    fill(tmp_path, "one.txt", ignore="")
    (tmp_path / ".redactorignore").unlink()
    (tmp_path / ".redactorignore").symlink_to(tmp_path / "one.txt")
    with pytest.raises(ConfigError, match="symlink"):
        list_files(tmp_path)
