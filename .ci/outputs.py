"""Run notebooks in place and keep what their cells show.

Skips what nbdev's tests skip; a skipped cell keeps what it showed before.
"""
import argparse
import re
import sys
from pathlib import Path
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbdev.clean import nbdev_clean
from nbdev.config import get_config
from nbdev.process import NBProcessor

CFG = get_config()

def notebooks():
    "Every notebook, in the order of their paths"
    return sorted(p for p in CFG.nbs_path.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)

def directives(path):
    "The directives of every cell, by cell id: `{'1a2b3c4d': {'export': [], 'eval:': ['false']}}`"
    return {c.id: getattr(c, 'directives_', {}) for c in NBProcessor(path, process=True).nb.cells}

def passing(output):
    "Is this a progress bar or a message on the error stream? Nobody wants to read those later"
    return output.get('name') == 'stderr' or 'application/vnd.jupyter.widget-view+json' in output.get('data', {})

def run(
    path, # of the notebook
    flags, # which flagged cells to run as well
    folder=None, # to run in; where the notebook lies if None
    **kwargs # of `NotebookClient`
): # the notebook with its outputs
    "Run the cells of a notebook that nbdev's tests would run"
    nb, told = nbformat.read(path, 4), directives(path)
    skip = set(CFG.tst_flags.split()) - set(flags)
    place = dict(metadata=dict(path=folder or path.parent))
    client = NotebookClient(nb, timeout=None, coalesce_streams=True, resources=place, **kwargs)
    with client.setup_kernel():
        for i,cell in enumerate(nb.cells):
            if told[cell.id].get('eval:') != ['false'] and not skip & told[cell.id].keys(): client.execute_cell(cell, i)
    return nb

def still(output):
    "The output without the script of a live figure: GitHub runs none, and the site has one for all"
    data = output.get('data', {})
    if '<figure class="live"' in data.get('text/html', ''):
        data['text/html'] = re.sub('<script>.*</script>', '', data['text/html'], flags=re.S)
    return output

def execute(path, flags):
    "Run the notebook at `path` and write it back"
    nb = run(path, flags)
    for cell in nb.cells:
        if 'outputs' in cell: cell.outputs = [still(o) for o in cell.outputs if not passing(o)]
    nbformat.write(nb, path)
    nbdev_clean.__wrapped__(path)

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('notebooks', nargs='*', type=Path, help='which ones (default: all)')
    parser.add_argument('--flags', default='', help='flagged cells to run as well: "data slow"')
    args = parser.parse_args()
    for path in args.notebooks or notebooks():
        print(path, flush=True)
        try: execute(path.resolve(), args.flags.split())
        except CellExecutionError as e: sys.exit(str(e))

if __name__ == '__main__': main()
