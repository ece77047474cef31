"""Build the documentation into `_docs/` from the notebooks as they stand, readable without a network.

nbdev documents the notebooks into `_proc/`, as it would for Quarto; smalldocs then renders that folder. In between, pages get the names
that nbdev links to, and a badge that opens them in Colab; afterwards, KaTeX moves in, and what a reader could stumble over ends the build.
"""
import json, re, shutil, subprocess, sys, tempfile, yaml
from pathlib import Path
from nbdev.config import get_config
from nbdev.serve import proc_nbs
from smalldocs.layout import KATEX
from smalldocs.site import build

CFG    = get_config()
SITE   = CFG.doc_host + CFG.doc_baseurl
COLAB  = f'https://colab.research.google.com/github/{CFG.user}/{CFG.repo}/blob/{CFG.branch}/{CFG.nbs_path.name}'
DEBIAN = Path('/usr/share/javascript/katex')    # Debian's package libjs-katex

def source(cell): return ''.join(cell['source'])

def page_names(proc):
    "The name nbdev links to, for each notebook under `proc`: `31_models.afm.ipynb` -> `models.afm.ipynb`"
    front = {nb.name: yaml.safe_load(source(json.loads(nb.read_text())['cells'][0]).strip('-\n')) for nb in proc.rglob('*.ipynb')}
    return {name: Path(fm['output-file']).with_suffix('.ipynb').name for name,fm in front.items()}

def unlisted(proc):
    "Notebooks that the sidebar leaves out, and entries of it with no notebook"
    def entries(o):
        if isinstance(o, str): return {o}
        return set().union(*map(entries, o if isinstance(o, list) else o.get('contents', [])))
    listed = entries(yaml.safe_load((proc/'sidebar.yml').read_text())['website']['sidebar'])
    return listed ^ {str(nb.relative_to(proc)) for nb in proc.rglob('*.ipynb')}

def describe_plots(nb):
    "Plots with no `#| fig-alt` are described by the heading that they stand under"
    heading = ''
    for c in nb['cells']:
        if c['cell_type'] == 'markdown': heading = (re.findall(r'^#+ (.*)$', source(c), re.M) or [heading])[-1]
        elif 'fig-alt' not in source(c) and any('image/png' in o.get('data', {}) for o in c.get('outputs', [])):
            c['source'] = f'#| fig-alt: {json.dumps("Plot: " + heading)}\n' + source(c)

def tidy_signatures(nb):
    "nbdev puts links and blank lines into the signatures that it shows, where they stay plain text"
    tidy = lambda m: m[1] + re.sub(r'\[(`[^`]+`)\]\([^)]*\)', r'\1', m[2].strip('\n')) + '\n```'
    for out in (o.get('data', {}) for c in nb['cells'] for o in c.get('outputs', [])):
        if 'text/markdown' in out: out['text/markdown'] = re.sub(r'(```python\n)(.*?)```', tidy, ''.join(out['text/markdown']), flags=re.S)

def dress(proc):
    "Rename the pages under `proc` and the links to them, add Colab badges and descriptions of plots"
    names = page_names(proc)
    links = re.compile('|'.join(map(re.escape, sorted(names, key=len, reverse=True))))
    for path in [*proc.rglob('*.ipynb'), *proc.rglob('*.yml')]:
        text = links.sub(lambda m: names[m[0]], path.read_text())
        if path.suffix == '.ipynb':
            # a name in a link needs no link of its own
            text = re.sub(r'\[\[(`[^`]+`)\]\([^)]*\)\]\(', r'[\1](', text.replace(SITE + '/', '/'))
            nb = json.loads(text)
            badge = f'[![Open in Colab](/images/colab.svg){{.colab}}]({COLAB}/{path.relative_to(proc)})'
            nb['cells'][0]['source'] = re.sub('output-file: .*\n', '', source(nb['cells'][0]))
            nb['cells'].insert(1, dict(cell_type='markdown', metadata={}, source=badge))
            describe_plots(nb)
            tidy_signatures(nb)
            text = json.dumps(nb)
        path.unlink()
        path.with_name(names.get(path.name, path.name)).write_text(text)

def add_katex(docs):
    "Serve KaTeX from the site itself"
    lib = docs/'site_libs'/'katex'
    with tempfile.TemporaryDirectory() as tmp:
        if shutil.which('npm'):
            version = re.search(r'katex@[\d.]+', KATEX)[0]
            archive = subprocess.run(['npm', 'pack', '--silent', version], cwd=tmp, check=True, stdout=subprocess.PIPE, text=True).stdout
            shutil.unpack_archive(Path(tmp)/archive.strip(), tmp)
            src = Path(tmp)/'package'/'dist'
        elif DEBIAN.exists(): src = DEBIAN
        else: sys.exit('KaTeX sets the formulas. Install npm, or on Debian and Ubuntu `sudo apt-get install libjs-katex`')
        for f in ['katex.min.js', 'katex.min.css', 'contrib/auto-render.min.js', *(f'fonts/{p.name}' for p in src.glob('fonts/*.woff2'))]:
            (lib/f).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(src/f if (src/f).exists() else src/f.replace('.min', ''), lib/f)    # Debian has auto-render.js alone
    for page in docs.rglob('*.html'):
        up = '../'*(len(page.relative_to(docs).parts) - 1)
        page.write_text(page.read_text().replace(KATEX, f'{up}site_libs/katex'))

def main():
    proc, docs = proc_nbs(force=True), CFG.config_path/'_docs'
    faults = [f'{p}: in the sidebar or the folder, but not in both' for p in sorted(unlisted(proc))]
    faults += [f'{nb.name}: nbdev documents a method only under plain `@patch`' for nb in proc.rglob('*.ipynb')
               if 'nbdev/showdoc.py#' in nb.read_text()]
    dress(proc)
    site = build(proc, quiet=True)
    faults += dict.fromkeys(site.warnings)
    shutil.rmtree(docs, ignore_errors=True)
    shutil.move(site.out, docs)
    add_katex(docs)
    for css in docs.glob('site_libs/themes/*.css'):    # Bootstrap's own dark colours follow the page's switch
        css.write_text(css.read_text().replace('[data-bs-theme=dark]', ':is(.quarto-dark,[data-bs-theme=dark])'))
    (docs/'.nojekyll').touch()
    print(f'{len(site.pages)} pages in {docs.name}/')
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
