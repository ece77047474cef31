"""Long pages have a map, a line of where one is, and folds for what a first reading can skip.

`<!-- fold: what is in it -->` in a text folds the rest of its section on the site; Jupyter, Colab and GitHub do not
show the line, and have folds of their own. A map is a table whose rows link to the page's `##` headings; `--write`
fills its last two columns, the words that stand open and those that are folded, and writes below each of these
headings which step of how many it is. Words are those of texts and code, outputs apart. Without `--write` it only
compares.
"""
import argparse
import json
import re
import sys
from nbdev.config import get_config

CFG  = get_config()
FOLD = re.compile(r'^<!-- fold: (.*?) -->$', re.M)
ROW  = re.compile(r'^\| \[[^\]]+\]\(#([^)]+)\) \|(.*)\| *[\d,]* \| *[\d,]* \|$', re.M)
SUM  = re.compile(r'^\| (\*\*[^|]*\*\*) \|.*\|$', re.M)
STEP = re.compile(r'\n+<small>Step \d+ of \d+ .*</small>$', re.M)
PACE = 200    # words a minute

def text_of(cell): return ''.join(cell['source'])

def words(text): return len(re.sub(r'<!--.*?-->|\]\([^)]*\)|^#\|.*$', ' ', text, flags=re.M).split())

def anchor(title):
    "What a heading is called in links"
    return re.sub(r'[^\w\s.-]', '', title.lower()).strip().replace(' ', '-')

def pieces(nb):
    "What a reader meets, in order: the level of a heading, 'fold', 'folded code' or 'text'; its title; its words"
    for c in nb['cells']:
        text = STEP.sub('', text_of(c))
        if c is map_of(nb): text = SUM.sub('', ROW.sub('', text))    # a map does not count itself
        if c['cell_type'] == 'code' and not re.search(r'^#\|\s*(hide|default_exp)', text, re.M):
            yield 'folded code' if 'code-fold: true' in text else 'text', '', words(text)
        for line in text.split('\n') if c['cell_type'] == 'markdown' else []:
            heading = re.match(r'(#+) (.*)', line)
            if FOLD.match(line): yield 'fold', '', 0
            elif heading: yield len(heading[1]), heading[2], words(line)
            else: yield 'text', '', words(line)

def sizes(nb):
    "Words open and folded below each `##` heading, and words of each fold, in order"
    sections, folds, level, shut = {'': [0, 0]}, [], 1, None    # `shut`: the level of the section that is folded
    here = sections['']
    for kind,title,n in pieces(nb):
        if kind == 'fold':
            shut = shut or level
            folds.append(0)
        elif isinstance(kind, int):
            level = kind
            if shut and level <= shut: shut = None
            if level == 2: here = sections.setdefault(anchor(title), [0, 0])
        here[bool(shut) or kind == 'folded code'] += n
        if shut: folds[-1] += n
    return sections, folds

def minutes(n): return f'{max(1, round(n/PACE))} min'

def map_of(nb):
    "The cell of the map, if the page has one"
    return next((c for c in nb['cells'] if c['cell_type'] == 'markdown' and len(ROW.findall(text_of(c))) > 2), None)

def filled(text, sections):
    "The map with the words of each step, and of all of them"
    listed = [a for a,_ in ROW.findall(text)]
    if listed != (steps := [a for a in sections if a in listed]): sys.exit(f'the map has {listed}, the page {steps}')
    def row(m):
        shown,folded = sections[m[1]]
        return f"{m[0][:m.end(2)-m.start()]}| {shown:,} | {f'{folded:,}' if folded else ''} |"
    def total(m):
        shown,folded = map(sum, zip(*sections.values()))
        return f'| {m[1]} | {minutes(shown)}; with all folds {minutes(shown+folded)} | **{shown:,}** | {folded:,} |'
    return SUM.sub(total, ROW.sub(row, text))

def written(nb):
    "Fill the map of a notebook, and say below each of its steps which it is"
    if not (cell := map_of(nb)): return
    home = anchor(re.search(r'^## (.*)$', text_of(cell), re.M)[1])
    listed = [a for a,_ in ROW.findall(text_of(cell))]
    for c in nb['cells']:
        m = c['cell_type'] == 'markdown' and re.match(r'## (.*)', text_of(c))
        if not m or anchor(m[1]) not in listed: continue
        step = f'\n\n<small>Step {listed.index(anchor(m[1]))+1} of {len(listed)} · [map](#{home})</small>'
        c['source'] = (m[0] + step + STEP.sub('', text_of(c))[m.end():]).splitlines(keepends=True)
    cell['source'] = filled(text_of(cell), sizes(nb)[0]).splitlines(keepends=True)

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--write', action='store_true', help='fill the maps')
    write, stale = parser.parse_args().write, []
    for path in sorted(CFG.nbs_path.rglob('*.ipynb')):
        nb = json.loads(path.read_text())
        written(nb)
        text = json.dumps(nb, indent=1, sort_keys=True, ensure_ascii=False) + '\n'
        if not map_of(nb) or json.loads(path.read_text()) == json.loads(text): continue
        if write: path.write_text(text)
        else: stale.append(f'{path.name}: its map is not what it would be, `make export` writes it')
    if stale: sys.exit('\n'.join(stale))

if __name__ == '__main__': main()
