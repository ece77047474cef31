"Packages of npm that the site and its test need: fetched once, kept with the Python environment."
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def npm(
    package, # name and version: `'katex@0.16.11'`
):
    "The folder of an npm package"
    folder = Path(sys.prefix)/'npm'/package
    if folder.exists(): return folder
    if not shutil.which('npm'): sys.exit(f'{package} comes from npm: `sudo apt-get install npm`, or https://nodejs.org')
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as tmp:
        archive = subprocess.check_output(['npm', 'pack', '--silent', package], cwd=tmp, text=True).strip()
        shutil.unpack_archive(Path(tmp)/archive, tmp)
        (Path(tmp)/'package').rename(folder)    # all of it, or nothing
    return folder
