"""Every notebook opens in Colab, and runs there. Two halves:

`--write` gives each notebook its first cell, which installs the library and what the page uses besides, in Colab and
nowhere else. Otherwise notebooks are run as Colab would: in an environment that has the built wheel and what that first
cell names, in a folder that holds nothing but the notebook, with no network (data come from the folder that
RECOHUT_AFM_DATA names, if `--flags data` asks for them) and with less than 2 GB of memory.
"""
import argparse
import ast
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from importlib.metadata import packages_distributions, requires
from pathlib import Path
import psutil
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbdev.config import get_config
from outputs import notebooks, run
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CFG    = get_config()
LIB    = CFG.lib_name
HEAD   = '#| hide\n# In Colab, install the library\n'
PIP    = '![ -n "$COLAB_RELEASE_TAG" ] && pip install -Uqq '
EXTRAS = {k.removesuffix('_requirements'): v.split() for k,v in CFG.d.items() if k.endswith('_requirements')}
del EXTRAS['dev']
CONSTRAINTS = CFG.config_path/'constraints.txt'
LIMIT  = 2e9                                                                                # bytes
DISTS  = {module: canonicalize_name(dists[0]) for module,dists in packages_distributions().items()}

# --- the first cell

def name_of(requirement): return canonicalize_name(Requirement(requirement).name)

def installed_with(names):
    "Distributions that come along with these"
    todo, done = set(names), set()
    while todo:
        done.add(name := todo.pop())
        reqs = map(Requirement, requires(name) or []) if name in DISTS.values() else ()
        todo |= {canonicalize_name(r.name) for r in reqs if not r.marker or r.marker.evaluate({'extra': ''})} - done
    return done

def code_of(nb):
    "What Python reads of the notebook's cells"
    cells = (''.join(c['source']) for c in nb['cells'] if c['cell_type'] == 'code')
    return '\n'.join(re.sub(r'^[!%].*', '', source, flags=re.M) for source in cells if not source.startswith('%%sh'))

def imported(code):
    "Top-level modules that the code imports from elsewhere"
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import): yield from (a.name.split('.')[0] for a in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level: yield node.module.split('.')[0]

def needs(nb):
    "Extras of the library whose name, or a module of theirs, occurs in the code; and other packages that it imports"
    code = code_of(nb)
    words = set(re.findall(r'\w+', code.lower())) | set(re.findall(r'[a-z]+', code.lower()))
    core = set(map(name_of, CFG.requirements.split()))
    of = {name: {e for e,reqs in EXTRAS.items() if name in map(name_of, reqs)} for name in set(DISTS.values()) - core}
    extras = {e for e in EXTRAS if e in words and e not in ('ann', 'serve')}    # words of many pages; modules tell
    extras |= set().union(*(of[d] for m,d in DISTS.items() if d in of and m.lower() in words))
    needed = [*CFG.requirements.split(), *(r for e in extras for r in EXTRAS[e]), 'ipykernel']
    there = installed_with(set(map(name_of, needed)))
    modules = set(imported(code)) - set(sys.stdlib_module_names) - {LIB}
    return extras, {DISTS[m] for m in modules if m in DISTS} - there

def named(source):
    "Extras and other packages in the text of a first cell"
    what,*others = shlex.split(source.removeprefix(HEAD).replace(PIP, ''))
    return set(re.findall(r'\w+', what.split('@')[0].partition('[')[2])), set(others)

def first_cell(nb):
    "Where the first code cell is, what it says, and what it should say: whatever it names by hand stays"
    at = next(i for i,c in enumerate(nb['cells']) if c['cell_type'] == 'code')
    source = ''.join(nb['cells'][at]['source'])
    extras, others = needs(nb)
    if source.startswith(HEAD): extras, others = extras | named(source)[0], others | named(source)[1]
    what = LIB + (f"[{','.join(sorted(extras))}]" if extras else '')
    lines = [f'"{what} @ git+{CFG.git_url}"', *([' '.join(sorted(others))] if others else [])]
    return at, source, HEAD + '\n'.join(PIP + line for line in lines)

def write_first_cell(path):
    "Give the notebook the cell that it should begin with"
    nb = json.loads(path.read_text())
    at, source, wanted = first_cell(nb)
    if source == wanted: return
    cell = dict(cell_type='code', execution_count=None, id='colab', metadata={}, outputs=[])
    cell['source'] = wanted.splitlines(True)
    nb['cells'][at:at + ('# In Colab' in source)] = [cell]
    path.write_text(json.dumps(nb, indent=1, ensure_ascii=False) + '\n')

# --- a run

GUARD = '''import socket
HERE = None, '', 'localhost', '::1', '0.0.0.0', '::', socket.gethostname()
def local(f, at):
    def g(*args, **kwargs):
        to = args[at] if len(args) > at else kwargs.get('host')
        if isinstance(to, tuple) and to: to = to[0]
        unix = args and args[0].__class__.__name__ == 'socket' and args[0].family == socket.AF_UNIX
        if not unix and to not in HERE and not str(to).startswith('127.'):
            raise OSError(f'{to}: there is no network here')
        return f(*args, **kwargs)
    return g
socket.socket.connect, socket.socket.connect_ex = local(socket.socket.connect, 1), local(socket.socket.connect_ex, 1)
socket.getaddrinfo = local(socket.getaddrinfo, 0)
'''

def sh(*args):
    env = {k: v for k,v in os.environ.items() if k != 'PYTHONPATH'}
    subprocess.run([*map(str, args)], check=True, env=env)

def site_packages(env): return next(env.glob('lib/python*/site-packages'))

class Colab:
    "Environments under one folder: one with the wheel, and on top of it one for each list of packages"
    def __init__(self, folder, base=None):
        self.folder, self.base = folder, base or folder/'base'
        if not base:
            sh(sys.executable, '-m', 'venv', self.base)
            self.pip(self.base, next(r for r in CONSTRAINTS.read_text().splitlines() if r.startswith('torch==')))
            self.pip(self.base, next((CFG.config_path/'dist').glob('*.whl')))
        self.pip(self.base, 'ipykernel')
        (folder/'guard').mkdir()
        (folder/'guard'/'sitecustomize.py').write_text(GUARD)
        (folder/'home').mkdir()

    def pip(self, env, *what):
        pip = self.base/'bin'/'python', '-m', 'pip', '--python', env/'bin'/'python'
        sh(*pip, 'install', '-q', '-c', CONSTRAINTS, *what)

    def kernel(self, extras, others):
        "Name of the kernel that has these packages"
        name = '-'.join(['py', *sorted(extras | others)]).lower()
        env = self.folder/'env'/name
        if env.exists(): return name
        sh(self.base/'bin'/'python', '-m', 'venv', '--without-pip', env)
        (site_packages(env)/'base.pth').write_text(str(site_packages(self.base)))
        if extras | others: self.pip(env, f"{LIB}[{','.join(extras)}]", *others)
        path = f"{self.base/'bin'}:{os.environ['PATH']}"
        spec = dict(argv=[str(env/'bin'/'python'), '-m', 'ipykernel_launcher', '-f', '{connection_file}'],
                    display_name=name, language='python',
                    env=dict(PYTHONPATH=str(self.folder/'guard'), HOME=str(self.folder/'home'), PATH=path))
        (self.folder/'kernels'/name).mkdir(parents=True)
        (self.folder/'kernels'/name/'kernel.json').write_text(json.dumps(spec))
        return name

    def run(self, path, flags):
        "Run a notebook; its complaints"
        nb = json.loads(path.read_text())
        _, source, wanted = first_cell(nb)
        if source != wanted: return [f'{path.name} does not begin with its cell for Colab: run `make export`'], Memory()
        kernel = self.kernel(*named(source))
        with tempfile.TemporaryDirectory(dir=self.folder) as empty, Memory() as memory:
            (Path(empty)/path.name).write_text(json.dumps(nb))
            try: run(path, flags, empty, kernel_name=kernel)
            except (CellExecutionError, DeadKernelError) as e: return [f'{path.name}: {e}'], memory
        return ([f'{path.name} needs {memory.peak/1e9:.2f} GB'] if memory.peak > LIMIT else []), memory

class Memory:
    "The most that all processes started from here have held at once, shared pages counted once"
    peak = 0

    def __enter__(self):
        self.done, self.thread = threading.Event(), threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def watch(self):
        while not self.done.wait(.25):
            self.peak = max(self.peak, sum(map(self.held, psutil.Process().children(recursive=True))))

    def held(self, process):
        try: return process.memory_full_info().pss
        except psutil.Error: return 0    # ended meanwhile

    def __exit__(self, *_):
        self.done.set()
        self.thread.join()

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('notebooks', nargs='*', type=Path, help='which ones (default: all)')
    parser.add_argument('--write', action='store_true', help='put the first cell in, and run nothing')
    parser.add_argument('--flags', default='', help='flagged cells to run as well: "data slow"')
    parser.add_argument('--base', type=Path, help='an environment that has the wheel already')
    args = parser.parse_args()
    paths = [p.resolve() for p in args.notebooks] or notebooks()
    if args.write:
        for path in paths: write_first_cell(path)
        return
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ['JUPYTER_PATH'] = folder
        colab = Colab(Path(folder), args.base and args.base.resolve())
        for path in paths:
            start = time.time()
            found, memory = colab.run(path, args.flags.split())
            spent = f'{time.time()-start:.0f} s, {memory.peak/1e9:.2f} GB'
            print(f'{path.relative_to(CFG.nbs_path)}: {spent}', *found, sep='\n', flush=True)
            faults += found
    if faults: sys.exit(f'{len(faults)} of {len(paths)} notebooks failed')

if __name__ == '__main__': main()
