"""Build the documentation into `_docs/` from the notebooks as they stand, readable without a network.

nbdev documents the notebooks into `_proc/`, as it would for Quarto; smalldocs then renders that folder. In between,
pages get the names that nbdev links to, and a line that opens them in Colab, on GitHub or as Markdown; afterwards,
KaTeX moves in, the pages are made light and fit for keyboards and screen readers, and what a reader could stumble
over ends the build.
"""
import inspect
import json
import re
import shutil
import sys
from importlib import import_module
from pathlib import Path
import yaml
from folds import FOLD, minutes, sizes
from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup
from nbdev.serve import proc_nbs
from npm import npm
from smalldocs.layout import KATEX
from smalldocs.site import build
from recohut_afm.figures import live_script

CFG    = get_config()
SITE   = CFG.doc_host + CFG.doc_baseurl
SYMS   = import_module(f'{CFG.lib_name}._modidx').d['syms']    # by module
SOURCE = f'{CFG.user}/{CFG.repo}/blob/{CFG.branch}/{CFG.nbs_path.name}'

def source(cell): return ''.join(cell['source'])

def page_names(proc):
    "The name nbdev links to, for each notebook under `proc`: `31_models.afm.ipynb` -> `models.afm.ipynb`"
    def first(nb): return source(json.loads(nb.read_text())['cells'][0])
    front = {nb.name: yaml.safe_load(first(nb).strip('-\n')) for nb in proc.rglob('*.ipynb')}
    return {name: Path(fm['output-file']).with_suffix('.ipynb').name for name,fm in front.items()}

def unlisted(proc):
    "Notebooks that the sidebar leaves out, and entries of it with no notebook"
    def entries(o):
        if isinstance(o, str): return {o}
        return set().union(*map(entries, o if isinstance(o, list) else o.get('contents', [])))
    listed = entries(yaml.safe_load((proc/'sidebar.yml').read_text())['website']['sidebar'])
    return listed ^ {str(nb.relative_to(proc)) for nb in proc.rglob('*.ipynb')}

def link_calls(text, lookup=NbdevLookup()):
    "nbdev links `` `name` `` to its page, but not `` `name(…)` ``"
    link = lambda m: f'[{m[0]}]({lookup.doc(m[1])})' if lookup.doc(m[1]) else m[0]
    return re.sub(r'(?<![\[`])`([\w.]+)\([^`\n]+\)`(?![\]`])', link, text)

def describe_plots(nb):
    "Plots with no `#| fig-alt` are described by the heading that they stand under"
    heading = ''
    for c in nb['cells']:
        if c['cell_type'] == 'markdown': heading = (re.findall(r'^#+ (.*)$', source(c), re.M) or [heading])[-1]
        elif 'fig-alt' not in source(c) and any('image/png' in o.get('data', {}) for o in c.get('outputs', [])):
            c['source'] = f'#| fig-alt: {json.dumps("Plot: " + heading)}\n' + source(c)

IN_WORDS = {r'(\w+):VAR_POSITIONAL': r'*\1', r'(\w+):VAR_KEYWORD': r'**\1', r'(\w+):Annotated\b': r'\1'}

def tidy_signatures(nb):
    "nbdev puts links and blank lines into signatures, where they stay plain text, and writes `*args` in words"
    tidy = lambda m: m[1] + re.sub(r'\[(`[^`]+`)\]\([^)]*\)', r'\1', m[2].strip('\n')) + '\n```'
    for out in (o.get('data', {}) for c in nb['cells'] for o in c.get('outputs', [])):
        if 'text/markdown' not in out: continue
        text = re.sub(r'(```python\n)(.*?)```', tidy, ''.join(out['text/markdown']), flags=re.S)
        for old,new in IN_WORDS.items(): text = re.sub(old, new, text)
        out['text/markdown'] = text

def time_folds(nb, path):
    "Each fold of the notebook at `path` says how long it takes to read"
    folds = iter(sizes(json.loads((CFG.nbs_path/path).read_text()))[1])
    for c in nb['cells']:
        if c['cell_type'] != 'markdown': continue
        timed = lambda m: f'<!-- fold: {m[1][0].upper()}{m[1][1:]} <small>{minutes(next(folds))}</small> -->'
        c['source'] = FOLD.sub(timed, source(c))

def ways(path, name):
    "The line under a page's title: the notebook at `path` in Colab, on GitHub, and the page called `name` as Markdown"
    colab = f'https://colab.research.google.com/github/{SOURCE}/{path}'
    return (f'[![Open in Colab](/images/colab.svg){{.colab}}]({colab}) '
            f'[Notebook](https://github.com/{SOURCE}/{path}){{.way}} [Markdown]({SITE}/{name}.html.md){{.way}}')

def front_matter(text, module):
    "The front matter of a page; the title of a module's page names the module"
    fm = yaml.safe_load(text.strip('-\n'))
    del fm['output-file']
    if f'{CFG.lib_name}.{module}' in SYMS: fm['title'] += f' · {module}'
    return f'---\n{yaml.safe_dump(fm, allow_unicode=True)}---'

def dress(proc):
    "Rename the pages under `proc` and the links to them, add what a page needs outside its notebook"
    names = page_names(proc)
    known = '|'.join(map(re.escape, sorted(names, key=len, reverse=True)))
    links = re.compile(rf'(\]\((?:[^)\s]*/)?|- )({known})')    # in Markdown, and in the sidebar
    for path in [*proc.rglob('*.ipynb'), *proc.rglob('*.yml')]:
        text = links.sub(lambda m: m[1] + names[m[2]], path.read_text())
        if path.suffix == '.ipynb':
            nb = json.loads(text)
            for c in nb['cells']:
                if c['cell_type'] == 'markdown': c['source'] = link_calls(source(c))
            # a name in a link needs no link of its own
            text = json.dumps(nb, ensure_ascii=False).replace(SITE + '/', '/')
            nb = json.loads(re.sub(r'\[\[(`[^`]+`)\]\([^)]*\)\]\(', r'[\1](', text))
            where = path.relative_to(proc)
            page = where.with_name(names[path.name]).with_suffix('')
            line = ways(where, page)
            nb['cells'][0]['source'] = front_matter(source(nb['cells'][0]), '.'.join(page.parts))
            nb['cells'].insert(1, dict(cell_type='markdown', metadata={}, source=line))
            describe_plots(nb)
            time_folds(nb, where)
            tidy_signatures(nb)
            text = json.dumps(nb)
        path.unlink()
        path.with_name(names.get(path.name, path.name)).write_text(text)

def summary(obj, lookup=NbdevLookup()):
    "The first line of the docstring of a function or class of the library, with links"
    own = getattr(obj, '__module__', None) in SYMS and callable(obj)
    text = own and inspect.getdoc(obj)
    return lookup.linkify(text.split('\n')[0].replace('|', r'\|')).replace(SITE + '/', '/') if text else ''

def names_of(proc, module):
    "A table of the public names of a module, and of the methods that its page documents"
    page, mod = module.removeprefix(CFG.lib_name + '.'), import_module(module)
    text = (proc/f'{page}.ipynb').read_text()
    shown, headings = re.findall(r'show_doc\(([\w.]+)', text), re.findall(r'### ([\w.]+)\\n', text)
    yield f'## {page}\n\n| | |\n|---|---|'
    for name in mod.__all__:
        anchor = f'#{name.lower()}' if name in shown else ''
        yield f'| [`{name}`](/{page}.html{anchor}) | {summary(getattr(mod, name))} |'
        for method in (o for o in shown if o.startswith(name + '.')):
            about = inspect.getattr_static(getattr(mod, name), method.split('.')[1])
            about = summary(getattr(about, 'fget', about))
            anchor = method if method in headings else method.split('.')[1]    # of a method of several classes
            yield f'| [`{method}`](/{page}.html#{anchor.lower()}) | {about} |'

def add_names(proc):
    "The page of all names, and its place in the sidebar, before the modules"
    front = '---\ntitle: All names\ndescription: Every public name of the library, with a link to its place\n---'
    text = '\n'.join(line for module in SYMS for line in ['', *names_of(proc, module)])
    cells = [dict(cell_type=kind, metadata={}, source=s) for kind,s in (('raw', front), ('markdown', text))]
    (proc/'names.ipynb').write_text(json.dumps(dict(cells=cells, metadata={}, nbformat=4, nbformat_minor=5)))
    sidebar = yaml.safe_load((proc/'sidebar.yml').read_text())
    sections = {o['section']: o['contents'] for o in sidebar['website']['sidebar']['contents']}
    sections['API'].insert(0, 'names.ipynb')
    (proc/'sidebar.yml').write_text(yaml.safe_dump(sidebar, allow_unicode=True))

def add_katex(docs):
    "Serve KaTeX from the site itself"
    lib, src = docs/'site_libs'/'katex', npm(re.search(r'katex@[\d.]+', KATEX)[0])/'dist'
    fonts = [f'fonts/{p.name}' for p in src.glob('fonts/*.woff2')]
    for f in ['katex.min.js', 'katex.min.css', 'contrib/auto-render.min.js', *fonts]:
        (lib/f).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(src/f, lib/f)

LIVE = 'site_libs/live/figures.js'

def add_live(docs):
    "The script of the live figures, once for all pages"
    (docs/LIVE).parent.mkdir(parents=True)
    (docs/LIVE).write_text(live_script())

# What screen readers and keyboards miss in the pages: names for landmarks, headings that a key can fold
MENDED = {
    r'<nav class="navbar': '<nav aria-label="Main" class="navbar',
    r'<nav class="quarto-secondary-nav"': '<nav aria-label="This page" class="quarto-secondary-nav"',
    r'<nav id="quarto-sidebar"': '<nav aria-label="All pages" id="quarto-sidebar"',
    r'<nav class="page-navigation"': '<nav aria-label="Next page" class="page-navigation"',
    r'(class="sidebar-item-text[^>]*data-bs-target="([^"]*)") role="navigation"': r'\1 href="\2" role="button"',
    r'(class="sidebar-item-toggle[^>]*) role="navigation"([^>]*) aria-label="[^"]*"': r'\1\2 aria-hidden="true"',
    r'(<i class="bi[^"]*") role="img"': r'\1 aria-hidden="true"',
    r'(?<=<meta name="description" content=")[^"]*': lambda m: m[0].replace('`', ''),
    r'<th(\b[^>]*>[^<]{13,}</th>)': r'<th data-long\1',    # a heading that may break, but not into single words
    r'(cell-output-stdout)(">\s*<pre><code>[^<]*[│┃])': r'\1 drawn\2',    # a table in characters must not be wrapped
}

def code_lines(code):
    "Each line of highlighted code as an element that knows its own indent: a long one is wrapped below where it begins"
    opened = []
    for line in code.split('\n'):
        line,indent = ''.join(opened) + line, len(re.match(' *', re.sub('<[^>]*>', '', line))[0])
        opened = []
        for tag in re.findall(r'</?\w[^>]*>', line): opened.pop() if tag.startswith('</') else opened.append(tag)
        ends = ''.join(f'</{re.match("[a-z]+", tag[1:])[0]}>' for tag in reversed(opened))
        yield f'<span class="line" style="--indent:{indent}">{line}{ends}</span>'

def by_line(m): return m[1] + '\n'.join(code_lines(m[2]))

def end_of_section(text, start):
    "Where the section that `start` lies in ends"
    depth = 0
    for m in re.finditer('<section|</section>', text[start:]):
        if m[0] == '<section': depth += 1
        elif depth: depth -= 1
        else: return start + m.start()

def fold(text):
    "What follows a `<!-- fold: … -->` up to the end of its section is folded, and read when it is asked for"
    for m in reversed([*re.finditer('<!-- fold: (.*?) -->', text)]):
        end = end_of_section(text, m.end())
        body = f'<details class="fold"><summary>{m[1]}</summary>{text[m.end():end]}</details>'
        text = text[:m.start()] + body + text[end:]
    return text

def mend(docs):
    "Links of every page to its scripts, to its address and to its Markdown copy; lines of code; folds; MENDED"
    for page in docs.rglob('*.html'):
        name, text = page.relative_to(docs), page.read_text()
        for old,new in MENDED.items(): text = re.sub(old, new, text)
        text = fold(text)
        text = re.sub(r'(<code class="sourceCode python">)(.*?)(?=</code>)', by_line, text, flags=re.S)
        title = re.search('<title>(.*?)</title>', text, re.S)[1].replace('"', '&quot;')
        up = '../'*(len(name.parts) - 1)
        here = (f'<link rel="icon" type="image/svg+xml" href="{up}images/favicon.svg">'
                f'<meta property="og:title" content="{title}">'
                f'<meta property="og:image" content="{SITE}/images/social.png">'
                f'<link rel="canonical" href="{SITE}/{name}">'
                f'<link rel="alternate" type="text/markdown" href="{page.name}.md"></head>')
        if '<figure class="live"' in text: here = f'<script defer src="{up}{LIVE}"></script>{here}'
        page.write_text(text.replace(KATEX, f'{up}site_libs/katex').replace('</head>', here))

def lighten(docs):
    "Of the two thousand icons, keep those that a page shows; Bootstrap's own dark colours follow the page's switch"
    used = set(re.findall(r'\bbi-[a-z0-9-]+', ''.join(p.read_text() for p in docs.rglob('*.html'))))
    for css in docs.glob('site_libs/bootstrap-icons/*.css'):
        text = css.read_text()
        css.write_text(re.sub(r'\.(bi-[a-z0-9-]+)::before\{[^}]*\}', lambda m: m[0] if m[1] in used else '', text))
    for css in docs.glob('site_libs/themes/*.css'):
        css.write_text(css.read_text().replace('[data-bs-theme=dark]', ':is(.quarto-dark,[data-bs-theme=dark])'))

def not_found(docs):
    "The page for addresses that are not there, whatever folder they ask for"
    text = (f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page not found – {CFG.title}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta name="description" content="This page is not there"><base href="{SITE}/">'
            '<link rel="icon" type="image/svg+xml" href="images/favicon.svg">'
            '<style>body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 36rem; '
            'padding: 0 1rem }'
            ':root { color-scheme: light dark }</style></head><body><main><h1>Page not found</h1>'
            '<p>There is no page at this address. It may have been renamed: <a href="index.html">the home page</a> '
            'lists what there is and searches it, <a href="questions.html">Questions</a> has short answers, '
            'and there is a list of <a href="names.html">all names</a>.</p>'
            '</main></body></html>')
    (docs/'404.html').write_text(text)

def for_machines(docs, site):
    "`page.html.md` beside each page, and `llms.txt`, which lists them under the sidebar's headings"
    for copy in docs.rglob('*.llms.md'):
        noise = r'^(\[!\[Open in Colab\]|<!-- (WARNING: THIS FILE|fold:)|<figure class="live").*\n\n?'
        text = re.sub(noise, '', copy.read_text(), flags=re.M)
        copy.write_text(text.replace('.llms.md', '.html.md').replace('](/', f']({SITE}/'))
        copy.rename(copy.with_name(copy.name.replace('.llms.md', '.html.md')))
    lines = [f'# {CFG.title}', f'> {CFG.description}']
    for section in site.project.website['sidebar']['contents']:
        lines.append(f"## {section['section']}")
        for page in (site.find_page(Path(p)) for p in section['contents']):
            lines.append(f"- [{page.title}]({SITE}/{page.out}.md): {page.meta.get('description', '')}")
    (docs/'llms.txt').write_text('\n\n'.join(lines).replace('\n\n- ', '\n- ') + '\n')

def main():
    proc, docs = proc_nbs(force=True), CFG.config_path/'_docs'
    faults = [f'{p}: in the sidebar or the folder, but not in both' for p in sorted(unlisted(proc))]
    faults += [f'{nb.name}: nbdev documents a method only under plain `@patch`' for nb in proc.rglob('*.ipynb')
               if 'nbdev/showdoc.py#' in nb.read_text()]
    dress(proc)
    add_names(proc)
    site = build(proc, quiet=True)
    faults += dict.fromkeys(site.warnings)
    shutil.rmtree(docs, ignore_errors=True)
    shutil.move(site.out, docs)
    add_katex(docs)
    add_live(docs)
    mend(docs)
    lighten(docs)
    for_machines(docs, site)
    not_found(docs)
    (docs/'.nojekyll').touch()
    print(f'{len(site.pages)} pages in {docs.name}/')
    if faults: sys.exit('\n'.join(faults))

if __name__ == '__main__': main()
