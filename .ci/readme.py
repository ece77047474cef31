"Write README.md from nbs/index.ipynb: its text and code, and what the code showed. `--check` only compares."
import argparse
import json
import re
import sys
from nbdev.config import get_config

CFG = get_config()

def lines(o): return ''.join(o).strip('\n')

def table(html):
    "A pandas table as Markdown, without its index"
    rows = [re.findall(r'<t[hd][^>]*>(.*?)</t[hd]>', row, re.S)[1:] for row in re.findall(r'<tr.*?</tr>', html, re.S)]
    line = lambda cells: f"| {' | '.join(cells)} |"
    text = [line(rows[0]), '|---'*len(rows[0]) + '|', *map(line, rows[1:])]
    if long := [row for row in text if len(row) > 80]: sys.exit(f'{long[0]!r} is wider than a terminal of 80 columns')
    return '\n'.join(text)

def shown(out):
    "One output of a cell as Markdown"
    data = out.get('data', {})
    if '<table' in lines(data.get('text/html', '')): return table(lines(data['text/html']))
    if 'text/markdown' in data: return lines(data['text/markdown'])
    return f"```\n{lines(out.get('text') or data.get('text/plain', ''))}\n```"

def render(cell):
    "One cell as Markdown"
    src = lines(cell['source'])
    if cell['cell_type'] != 'code': return src
    if re.match(r'#\|\s*(hide|include: false|echo: false)', src): return ''    # without its code: a live figure
    code = re.sub(r'^#\|.*\n', '', src, flags=re.M)
    outs = [o for o in cell.get('outputs', []) if o.get('name') != 'stderr']
    if re.search(r'^#\|\s*output: false', src, re.M): outs = []
    return '\n\n'.join([f'```python\n{code}\n```', *map(shown, outs)])

def readme():
    "The whole page; pictures and notebooks are found from the root of the repository"
    nbs = CFG.nbs_path.name
    text = '\n\n'.join(filter(None, map(render, json.loads((CFG.nbs_path/CFG.readme_nb).read_text())['cells'])))
    text = re.sub(r'\]\((?!\w+:|#|/)([^)]+)\)', rf']({nbs}/\1)', text)
    return f'<!-- Made from {nbs}/{CFG.readme_nb} by .ci/readme.py: edit that -->\n\n{text}\n'

def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--check', action='store_true', help='fail if README.md is not what it would be')
    path,check = CFG.config_path/'README.md',parser.parse_args().check
    if not check: path.write_text(readme())
    elif path.read_text() != readme(): sys.exit('README.md differs from nbs/index.ipynb: run `make readme`')

if __name__ == '__main__': main()
