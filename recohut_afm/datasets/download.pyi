"""Where data sets lie, and how they get there: whole and verified, or not at all"""
# Written by .ci/stubs.py from the module beside it

from pathlib import Path

def data_folder(data_dir: str | Path | None = None) -> Path:
    """The folder in which data sets are looked for, and into which they are downloaded

    Args:
        data_dir: your folder; default: `$RECOHUT_AFM_DATA`, else the user's cache folder

    Returns:
        the folder that holds `ml-1m/`, `ml-100k/`, … (it need not exist yet)
    """
    ...

def fetch_archive(
    name: str,
    files: list,
    url: str,
    sha256: str,
    data_dir: str | Path | None = None,
    progress: bool = True,
) -> Path:
    """The folder of an unpacked archive: as it is if you have it, else downloaded, verified and unpacked in one stroke

    Args:
        name: folder that the archive unpacks to, e.g. `'ml-1m'`
        files: files that have to be in it
        url: address of the zip archive
        sha256: its checksum, 64 hexadecimal digits
        data_dir: see `data_folder`
        progress: show a progress bar?

    Returns:
        the folder `data_dir/name` with `files` in it
    """
    ...

def find_files(files: list, unpack: str, source: str, data_dir: str | Path | None = None) -> Path:
    """The folder under the data folder that holds all `files`, as the archive unpacks or as you put them

    Args:
        files: names that must all be there
        unpack: folder that the archive unpacks to
        source: where the archive can be had
        data_dir: see `data_folder`

    Returns:
        folder that has them all
    """
    ...
