"Packaging, driven by settings.ini: one place for the version, the requirements and the extras."
import ast
import re
import textwrap
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

EXTRAS = 'demo', 'plot', 'parquet', 'hub', 'onnx', 'ann', 'serve', 'sklearn', 'bench', 'dev'
extras = {name: cfg[f'{name}_requirements'].split() for name in EXTRAS}
extras['dev'] += [r for name,needs in extras.items() if name not in ('bench', 'dev') for r in needs]
readme = (here/'README.md').read_text(encoding='utf-8')
raw = f"{cfg['git_url']}/raw/{cfg['branch']}/"    # PyPI shows it away from the repository: pictures are found there,
site = cfg['doc_host'] + cfg['doc_baseurl'] + '/'    # and pages on the site, under the name without its number
readme = re.sub(r'\]\(nbs/((?:\w+/)?)(?:\d+_)?([\w.]+)\.ipynb', rf']({site}\1\2.html', readme)
readme = re.sub(r'\]\((?!\w+:|#)', f']({raw}', readme)

CLASSIFIERS = [
    'Development Status :: 3 - Alpha',
    'Intended Audience :: Developers',
    'Intended Audience :: Science/Research',
    'Topic :: Scientific/Engineering :: Artificial Intelligence',
    'Programming Language :: Python :: 3',
    *(f'Programming Language :: Python :: 3.{minor}' for minor in range(10, 14)),
    'Typing :: Typed',
]

def documented(tree, home=''):
    "Functions and classes of a module or a stub with a docstring, by class and name; `@patch` names the class itself"
    for n in tree.body:
        if not isinstance(n, (ast.FunctionDef, ast.ClassDef)): continue
        patched = any('patch' in ast.unparse(d) for d in n.decorator_list)
        own = n.args.args[0].annotation.id if patched else home
        if ast.get_docstring(n): yield (own, n.name),n
        if isinstance(n, ast.ClassDef): yield from documented(n, n.name)

class WithArguments(build_py):
    "Modules are built with the docstrings of their stubs: `help()` shows what each argument is"
    def build_module(self, module, module_file, package):
        built = super().build_module(module, module_file, package)
        path,stub = Path(built[0]),Path(module_file).with_suffix('.pyi')
        if not stub.exists(): return built
        lines = path.read_bytes().splitlines(keepends=True)
        told = dict(documented(ast.parse(stub.read_text(encoding='utf-8'))))
        own = documented(ast.parse(b''.join(lines)))
        found = [(told[key], n.body[0]) for key,n in own
                 if key in told and ast.get_docstring(n) != ast.get_docstring(told[key])]
        for n,doc in sorted(found, key=lambda pair: -pair[1].lineno):
            start,end = lines[doc.lineno-1][:doc.col_offset],lines[doc.end_lineno-1][doc.end_col_offset:]
            text = ast.get_docstring(n)
            mark = 'r"""' if '\\' in text else '"""'
            if '\n' in text: text = textwrap.indent(text + '\n', ' '*doc.col_offset).lstrip() + ' '*doc.col_offset
            lines[doc.lineno-1:doc.end_lineno] = [start + f'{mark}{text}"""'.encode() + end]
        path.write_bytes(b''.join(lines))
        return built

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    license='Apache-2.0', license_files=['LICENSE'],
    classifiers=CLASSIFIERS,
    cmdclass=dict(build_py=WithArguments),
    packages=find_packages(include=['recohut_afm', 'recohut_afm.*']),
    package_data={'': ['py.typed', '*.pyi', 'web/*', '*.cpp']},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['recohut_afm=recohut_afm._modidx:d']},
)
