"Packaging, driven by settings.ini: one place for the version, the requirements and the extras."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

EXTRAS = 'demo', 'plot', 'parquet', 'hub', 'onnx', 'sklearn', 'dev'
extras = {name: cfg[f'{name}_requirements'].split() for name in EXTRAS}
extras['dev'] += [r for name,needs in extras.items() if name != 'dev' for r in needs]
readme = (here/'README.md').read_text(encoding='utf-8')
raw = f"{cfg['git_url']}/raw/{cfg['branch']}/"    # PyPI shows it away from the repository
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

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    license='Apache-2.0', license_files=['LICENSE'],
    classifiers=CLASSIFIERS,
    packages=find_packages(include=['recohut_afm', 'recohut_afm.*']), package_data={'': ['py.typed', '*.pyi']},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['recohut_afm=recohut_afm._modidx:d']},
)
