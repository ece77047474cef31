"""Compare the figures on the home page with those in the pages that they come from.

Each row of a table on the home page that links to another notebook (`| what | figure | [page](…ipynb) |`) is checked:
every number between its first cell and the one with the link has to occur in what that notebook's cells have shown,
as it stands or with more digits.
"""
import json
import re
import sys
from nbdev.config import get_config

CFG    = get_config()
NUMBER = r'(?<![\w.,])[-−+]?(\d[\d,]*)(?:\.(\d+))?(?:e([-+]\d+))?'

def numbers(text):
    "Every number in the text, as it is written as a float, and how many decimals it has"
    for n in re.finditer(NUMBER, text):
        yield n[0], float(n[0].replace(',', '').replace('−', '-')), len(n[2] or '') - int(n[3] or 0)

def shown(path):
    "All the numbers that a notebook's cells have shown"
    outputs = [o for c in json.loads(path.read_text())['cells'] for o in c.get('outputs', [])]
    def text_of(o): return [t for kind,text in o.get('data', {}).items() if kind.startswith('text/') for t in text]
    texts = [o.get('text') or text_of(o) for o in outputs]
    return {value for text in texts for _,value,_ in numbers(re.sub(r'<[^>]+>', ' ', ''.join(text)))}

def rows(nb):
    "Rows of tables that link to a notebook: the cells between the first and the link, and the notebook"
    for line in ''.join('\n' + ''.join(c['source']) for c in nb['cells'] if c['cell_type'] == 'markdown').splitlines():
        link = re.search(r'\]\(([^)]+\.ipynb)', line)
        if line.startswith('|') and link: yield line[:line.rindex('|', 0, link.start())].split('|', 2)[2], link[1]

def main():
    home = CFG.nbs_path/CFG.readme_nb
    table = list(rows(json.loads(home.read_text())))
    quoted = [(page, *number) for figures,page in table for number in numbers(figures)]
    faults = [f'{home.name} quotes {n} from {page}, which shows no such number' for page,n,value,digits in quoted
              if not any(round(x, digits) == value for x in shown(CFG.nbs_path/page))]
    print(f'{len(quoted)} figures on the home page, {len(faults)} without a source')
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
