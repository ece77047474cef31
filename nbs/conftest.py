"Each notebook is one test, run by nbdev in a process of its own: `pytest nbs -n auto --flags 'data slow'`."
import os
import subprocess
import sys
from pathlib import Path
import pytest


def pytest_addoption(parser): parser.addoption('--flags', default='', help='flagged cells to run as well: "data slow"')

def pytest_collect_file(file_path, parent):
    if file_path.suffix != '.ipynb' or '.ipynb_checkpoints' in file_path.parts: return None
    return NotebookFile.from_parent(parent, path=file_path)

class NotebookFile(pytest.File):
    def collect(self): yield Notebook.from_parent(self, name='cells')

class NotebookFailed(Exception): pass

class Notebook(pytest.Item):
    def runtest(self):
        workers = int(os.environ.get('PYTEST_XDIST_WORKER_COUNT', 1))    # side by side, they share the cores
        env = {'OMP_NUM_THREADS': str(max(1, os.cpu_count()//workers)), 'MPLBACKEND': 'agg', **os.environ}
        cmd = [sys.executable, __file__, self.path, *self.config.getoption('flags').split()]
        res = subprocess.run(cmd, cwd=self.path.parent, env=env, capture_output=True, text=True, errors='replace')
        if res.returncode: raise NotebookFailed(res.stdout + res.stderr)

    def repr_failure(self, excinfo):
        return str(excinfo.value) if excinfo.errisinstance(NotebookFailed) else super().repr_failure(excinfo)

    def reportinfo(self): return self.path, None, str(self.path.relative_to(self.config.rootpath))

if __name__ == '__main__':
    from nbdev.config import get_config
    from nbdev.test import test_nb
    cfg,(nb,*flags) = get_config(),sys.argv[1:]
    sys.exit(not test_nb(Path(nb), skip_flags=cfg.tst_flags.split(), force_flags=flags, basepath=cfg.config_path)[0])
