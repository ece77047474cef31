"""Compare the figures that a page quotes from others with those in the pages that they come from.

Each row of a table on one of the `QUOTING` pages that links to another notebook, or to a place on the same page,
(`| what | figure | [page](…ipynb) |`, in text or in code) is checked: every number between its first cell and the one
with the link has to occur in what the cells of the notebook it links to have shown, as it stands or with more digits.
If what they have shown has lines that begin with the row's first cell, it has to occur in one of those.
"""
import json
import re
import sys
from nbdev.config import get_config

CFG     = get_config()
QUOTING = CFG.readme_nb, 'when.ipynb', 'benchmarks/speed.ipynb'
NUMBER  = r'(?<![\w.,])[-−+]?(\d[\d,]*)(?:\.(\d+))?(?:e([-+]\d+))?'

def numbers(text):
    "Every number in the text, as it is written as a float, and how many decimals it has"
    for n in re.finditer(NUMBER, text):
        yield n[0], float(n[0].replace(',', '').replace('−', '-')), len(n[2] or '') - int(n[3] or 0)

def shown(path):
    "The lines that a notebook's cells have shown"
    outputs = [o for c in json.loads(path.read_text())['cells'] for o in c.get('outputs', [])]
    def text_of(o): return [t for kind,text in o.get('data', {}).items() if kind.startswith('text/') for t in text]
    texts = [o.get('text') or text_of(o) for o in outputs]
    return [line for text in texts for line in re.sub(r'<[^>]+>', ' ', ''.join(text)).splitlines()]

def source(lines, name):
    "The numbers of those lines that begin with the name; of all, if none does"
    own = [line for line in lines if re.match(rf'{re.escape(name)} +[-−\d]', line)]
    return {value for line in own or lines for _,value,_ in numbers(line)}

def rows(path):
    "Rows of tables that link to a notebook: the first cell, those between it and the link, and the notebook"
    for line in ''.join('\n' + ''.join(c['source']) for c in json.loads(path.read_text())['cells']).splitlines():
        link = re.search(r'\]\(([^)#]*\.ipynb)?(#[^)]*)?\)', line)
        if not line.startswith('|') or not link: continue
        before = line[:line.rindex('|', 0, link.start())].split('|', 2)
        if len(before) > 2: yield before[1].strip(), before[2], path.parent/link[1] if link[1] else path

def main():
    faults, n_quoted = [], 0
    for page in QUOTING:
        for name,figures,path in rows(CFG.nbs_path/page):
            known = source(shown(path), name)
            for number,value,digits in numbers(figures):
                n_quoted += 1
                if not any(round(x, digits) == value for x in known):
                    faults.append(f'{page} quotes {number} for {name!r} from {path.name}, which shows no such number')
    print(f"{n_quoted} figures on {', '.join(QUOTING)}, {len(faults)} without a source")
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
