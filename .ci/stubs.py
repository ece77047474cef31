"""Write a stub beside each module: what editors and type checkers see of the package.

In a stub, methods that `@patch` adds stand in their classes, and the comments of arguments are part of the docstring.
An argument without a type has that of its default, or the one that all others of its name have in its module, or `Any`.
Only the source is read; nothing is imported. In the module itself, each name of `__all__` gets a line of its own.
"""
import argparse
import ast
import builtins
import io
import re
import sys
import textwrap
import tokenize
from nbdev.config import get_config

CFG     = get_config()
WIDTH   = 120
HEAD    = '# Written by .ci/stubs.py from the module beside it'
KEPT    = {'property', 'cached_property', 'classmethod', 'staticmethod', 'dataclass', 'contextmanager'}
RETURNS = dict(__init__='None', __len__='int', __repr__='str', __iter__='Iterator[Any]')
CALLS   = dict(len='int', sorted='list') | {k: k for k in 'int float str bool list dict tuple set'.split()}
PLAIN   = ast.Constant, ast.UnaryOp, ast.BinOp, ast.Tuple, ast.operator, ast.unaryop, ast.expr_context
TYPING  = dict(Any='typing', ClassVar='typing', Iterator='collections.abc', Self='typing_extensions')

def private(name): return name.startswith('_') and not name.endswith('__')
def called(node): return ast.unparse(node.func if isinstance(node, ast.Call) else node).split('.')[-1]
def union(kinds): return ' | '.join(sorted(dict.fromkeys(kinds), key=lambda k: k == 'None')) if all(kinds) else None
def indented(text): return textwrap.indent(text, '    ')
def names(text): return {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
def shown(value): return ast.unparse(value) if all(isinstance(n, PLAIN) for n in ast.walk(value)) else '...'

def kind(node):
    "Type of an expression, if it can be told by looking at it; else `None`"
    match node:
        case ast.Constant(): return 'None' if node.value is None else type(node.value).__name__
        case ast.JoinedStr(): return 'str'
        case ast.List() | ast.ListComp(): return 'list'
        case ast.Dict() | ast.DictComp(): return 'dict'
        case ast.Tuple(): return f"tuple[{', '.join(kind(e) or 'Any' for e in node.elts)}]" if node.elts else 'tuple'
        case ast.UnaryOp(): return 'bool' if isinstance(node.op, ast.Not) else kind(node.operand)
        case ast.IfExp(): return union([kind(node.body), kind(node.orelse)])
        case ast.BinOp():
            both = {kind(node.left), kind(node.right)}
            return both.pop() if len(both) == 1 else 'float' if both == {'int', 'float'} else None
        case ast.Call():
            name = ast.unparse(node.func)
            is_class = re.fullmatch(r'(?!cls\.|self\.)(\w+\.)*[A-Z]+[a-z]\w*', name)
            return 'dict' if name == 'dict.fromkeys' else CALLS.get(name) or (name if is_class else None)

def section(title, told):
    "A section of a docstring in Google's style"
    return f'\n\n{title}:\n' + indented('\n'.join(f'{name}: {text}' for name,text in told.items())) if told else ''

def quoted(text):
    "A docstring"
    mark = 'r"""' if '\\' in text else '"""'
    return f'{mark}{text}\n"""' if '\n' in text else f'{mark}{text}"""'

def parameters(a):
    "Those that can be given by position, then those that cannot, with their defaults"
    defaults = [None]*(len(a.args) - len(a.defaults)) + a.defaults
    return [*zip(a.args, defaults)],[*zip(a.kwonlyargs, a.kw_defaults)]

def assignments(node):
    "Targets and values of a statement, one by one; the value is `None` where it cannot be told"
    for target in node.targets if isinstance(node, ast.Assign) else []:
        if not isinstance(target, ast.Tuple): yield target,node.value
        elif isinstance(node.value, ast.Tuple): yield from zip(target.elts, node.value.elts)
        else: yield from ((t, None) for t in target.elts)

class Stub:
    "The stub of one module"
    def __init__(self,
        source, # text of the module
    ):
        tokens = tokenize.generate_tokens(io.StringIO(source).readline)
        self.comments = {t.start[0]: t.string.lstrip('# ') for t in tokens if t.type == tokenize.COMMENT}
        self.lines,self.tree = source.splitlines(),ast.parse(source)
        self.classes = {n.name: n for n in self.tree.body if isinstance(n, ast.ClassDef)}
        self.constants = {ast.unparse(n.targets[0]): n.value for n in self.tree.body if isinstance(n, ast.Assign)}
        self.imported = [n for n in ast.walk(self.tree) if isinstance(n, (ast.Import, ast.ImportFrom))]
        self.known = {a.asname or a.name.split('.')[0] for n in self.imported for a in n.names}
        self.known |= self.classes.keys() | TYPING.keys() | vars(builtins).keys()
        self.agreed,self.types = self.agreement(),{}
        self.tree.body = [n for n in self.tree.body if not self.goes_home(n)]

    def agreement(self):
        "Types by the name of the argument, where all arguments of that name in the module that have one agree"
        found = {}
        for a in ast.walk(self.tree):
            if not isinstance(a, ast.arg) or not a.annotation: continue
            found.setdefault(a.arg, set()).add(self.annotation(a.annotation).removesuffix(' | None'))
        for n in (n for n in self.tree.body if isinstance(n, ast.If)):    # TYPE_CHECKING: declared for all of that name
            found |= {d.target.id: {self.annotation(d.annotation)} for d in n.body if isinstance(d, ast.AnnAssign)}
        return {name: kinds.pop() for name,kinds in found.items() if len(kinds) == 1}

    def goes_home(self, fn):
        "Put a function that `@patch` adds to a class among the methods of that class"
        how = [d for d in getattr(fn, 'decorator_list', []) if called(d) == 'patch']
        if not how: return False
        first = fn.args.args[0]
        home,first.annotation = self.classes[first.annotation.id],None
        keywords = {k.arg for d in how if isinstance(d, ast.Call) for k in d.keywords}
        if 'as_prop' in keywords: fn.decorator_list.append(ast.Name('property'))
        if 'cls_method' in keywords: fn.decorator_list.append(ast.Name('classmethod'))
        home.body = [n for n in home.body if getattr(n, 'name', None) != fn.name] + [fn]
        return True

    def annotation(self, node):
        "Source of a type; of what Typer is told, the part that is one"
        named = isinstance(node, ast.Name) and self.constants.get(node.id)
        if isinstance(named, (ast.Subscript, ast.Call)): node = named
        if isinstance(node, ast.Call):
            given = [k.value for k in node.keywords if k.arg == 'kind'] + node.args
            types = [a for a in given if isinstance(a, (ast.Name, ast.Subscript, ast.BinOp))]
            node = next((a for a in types if ast.unparse(a) not in self.constants), ast.Name('str'))
        if isinstance(node, ast.Subscript) and called(node.value) == 'Annotated': node = node.slice.elts[0]
        if isinstance(node, ast.Constant) and isinstance(node.value, str): return node.value
        return None if node is None else ast.unparse(node)

    def type_of(self, arg, default):
        "Type of an argument"
        of_default = default and kind(default) or ''
        if not arg.annotation and of_default not in ('', 'None'): return of_default
        told = self.annotation(arg.annotation) or self.agreed.get(arg.arg, 'Any')
        if of_default == 'None' and 'None' not in told: return f'{told} | None'
        return f'{told} | tuple' if of_default.startswith('tuple') and 'tuple' not in told else told

    def arguments(self, fn):
        "Source of each argument, its name, and the line on which it ends"
        plain,named = parameters(fn.args)
        if plain and plain[0][0].arg in ('self', 'cls', 'ctx') and not plain[0][0].annotation:
            yield plain.pop(0)[0].arg,None,0
        star,rest = fn.args.vararg,fn.args.kwarg
        given = [*plain, *([(star, None)] if star or named else []), *named, *([(rest, None)] if rest else [])]
        for arg,value in given:
            told = arg and self.type_of(arg, value)
            if arg not in (star, rest): self.types[f'{fn.name}({arg.arg}), line {arg.lineno}'] = told
            mark = '*' if arg is star else '**' if arg is rest else ''
            text = mark + (f'{arg.arg}: {told}' if arg else '') + (f' = {shown(value)}' if value else '')
            yield text,arg and arg.arg,(value or arg).end_lineno if arg else 0

    def result(self, fn):
        "Type of the result: as annotated, or by what is returned"
        if fn.returns: return self.annotation(fn.returns)
        if fn.name in RETURNS: return RETURNS[fn.name]
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(fn)): return 'Iterator[Any]'
        if isinstance(fn.body[-1], ast.Raise): return 'Any'    # a subclass says
        given = [n.value for n in ast.walk(fn) if isinstance(n, ast.Return) and n.value]
        if all(isinstance(v, ast.Name) and v.id == 'self' for v in given): return 'Self' if given else 'None'
        return union([kind(v) for v in given]) or 'Any'

    def sections(self, fn):
        "The comments of the arguments and of the result, as sections of a docstring"
        arguments,body = list(self.arguments(fn)),fn.body[0]
        start = max([fn.lineno, *(line for _,_,line in arguments)])
        closing = (n for n in range(start, body.end_lineno + 1) if re.search(r'\)\s*:', self.lines[n-1]))
        end = fn.returns.end_lineno if fn.returns else next(closing)
        last = {line: name for _,name,line in arguments if name and line != end}    # whose comment it is
        text = section('Args', {name: self.comments[line] for line,name in last.items() if line in self.comments})
        if end in self.comments and fn.name != '__init__': text += f'\n\nReturns:\n    {self.comments[end]}'
        return text

    def function(self, fn):
        "A function or a method"
        texts = [text for text,_,_ in self.arguments(fn)]
        doc = (ast.get_docstring(fn) or '') + ('' if fn.name == '__init__' else self.sections(fn))    # a class has them
        head,tail = f'def {fn.name}(',f') -> {self.result(fn)}:'
        line = head + ', '.join(texts) + tail
        if len(line) > WIDTH-8: line = head + '\n' + ''.join(f'    {text},\n' for text in texts) + tail
        marks = [f'@{ast.unparse(d)}' for d in fn.decorator_list if called(d) in KEPT]
        body = [line, indented(quoted(doc.strip())), '    ...'] if doc else [line + ' ...']
        return '\n'.join([*marks, *body])

    def attributes(self, cls):
        "Names and types of what methods assign to `self`"
        for fn in (n for n in cls.body if isinstance(n, ast.FunctionDef) and n.args.args):
            types = {arg.arg: self.type_of(arg, value) for arg,value in parameters(fn.args)[0]}
            own = f'{fn.args.args[0].arg}.'
            for target,value in (pair for n in ast.walk(fn) for pair in assignments(n)):
                if not isinstance(target, ast.Attribute) or ast.unparse(target) != own + target.attr: continue
                told = types.get(value.id, 'Any') if isinstance(value, ast.Name) else kind(value) or 'Any'
                yield target.attr,told if told != 'None' and names(told) <= self.known else 'Any'

    def constructor(self, cls):
        "Comments of the arguments that a class is called with, which a class without `__init__` has of its base"
        for n in cls.body:
            if getattr(n, 'name', None) == '__init__': return self.sections(n)
        bases = [self.classes[b.id] for b in cls.bases if getattr(b, 'id', None) in self.classes]
        return self.constructor(bases[0]) if bases else ''

    def class_(self, cls):
        "A class: its fields, what its methods assign, its public methods"
        is_data = any(called(d) == 'dataclass' for d in cls.decorator_list)
        fields = [n for n in cls.body if isinstance(n, ast.AnnAssign)]
        told = {n.target.id: self.comments[n.end_lineno] for n in fields if n.end_lineno in self.comments}
        doc = ((ast.get_docstring(cls) or '') + self.constructor(cls) + section('Attributes', told)).strip()
        parts = {n.target.id: f'{n.target.id}: {self.annotation(n.annotation)}' for n in fields}
        for n in fields: parts[n.target.id] += f' = {shown(n.value)}' if n.value else ''
        for n in (pair for n in cls.body for pair in assignments(n) if isinstance(n, ast.Assign)):
            name,told = n[0].id,kind(n[1]) or 'Any'
            if told == 'None': told = 'Any'    # a subclass says
            if not private(name) and not (is_data and cls.bases): parts[name] = f'{name}: {told}'
        methods = {n.name: n for n in cls.body if isinstance(n, ast.FunctionDef)}
        for name,told in self.attributes(cls):
            if private(name) or name in parts or name in methods: continue
            parts[name] = f'@property\ndef {name}(self) -> {told}: ...' if is_data else f'{name}: {told}'
        parts |= {name: self.function(fn) for name,fn in methods.items() if not private(name)}
        body = [quoted(doc)]*bool(doc) + [*parts.values()] or ['...']
        marks = [f'@{ast.unparse(d)}' for d in cls.decorator_list if called(d) in KEPT]
        bases = ', '.join(map(ast.unparse, [*cls.bases, *cls.keywords]))
        return '\n'.join([*marks, f'class {cls.name}' + f'({bases})'*bool(bases) + ':', *map(indented, body)])

    def constant(self, name):
        "A constant of the module"
        value = self.constants[name]
        if isinstance(value, ast.Subscript): return f'{name} = {self.annotation(value)}'
        return f'{name} = {ast.unparse(value)}' if called(value) == 'namedtuple' else f'{name}: {kind(value) or "Any"}'

    def moved(self):
        "Names of earlier versions, which the module's `__getattr__` finds elsewhere"
        where = {}
        for n in self.tree.body:
            target = getattr(n, 'target', None) or getattr(n, 'targets', [None])[0]
            if getattr(target, 'id', None) != '_moved': continue
            where |= eval(ast.unparse(n.value), dict(dict=dict, __builtins__={}))
        return [f'from .{module} import {name} as {name}' for name,module in where.items()]

    def imports(self, text):
        "What the text needs: of Python, of packages, of this one"
        used,plain,parts = names(text),set(),{}
        for n in self.imported:
            for a in n.names:
                if (a.asname or a.name.split('.')[0]) not in used: continue
                as_ = f' as {a.asname}' if a.asname else ''
                if isinstance(n, ast.Import): plain.add(f'import {a.name}{as_}')
                else: parts.setdefault('.'*n.level + (n.module or ''), set()).add(a.name + as_)
        for name in used & TYPING.keys(): parts.setdefault(TYPING[name], set()).add(name)
        rank = lambda name: (not name.isupper(), not name[0].isupper(), name)
        lines = [*plain, *(f"from {module} import {', '.join(sorted(own, key=rank))}" for module,own in parts.items())]

        def place(line):
            module = line.split()[1]
            room = 2 if module[0] == '.' else module.split('.')[0] not in sys.stdlib_module_names
            return room,line[0] == 'f',line.count('.', 0, line.rindex('import')),line
        return sorted(lines, key=place)

    def text(self):
        "The whole stub"
        bases = {called(b) for c in self.classes.values() for b in c.bases}
        parts = []
        for n in self.tree.body:
            name = ast.unparse(n.targets[0]) if isinstance(n, ast.Assign) else ''
            if name.isidentifier() and not name.startswith('_'): parts.append(self.constant(name))
            if isinstance(n, ast.FunctionDef) and not n.name.startswith('_'): parts.append(self.function(n))
            if isinstance(n, ast.ClassDef) and (not private(n.name) or n.name in bases): parts.append(self.class_(n))
        body = '\n\n'.join(parts)
        imports = [*self.imports(body), *self.moved()]
        return '\n'.join([quoted(ast.get_docstring(self.tree) or ''), HEAD, '', *imports, '', body, ''])

def one_a_line(source):
    "The module with each name of `__all__` on a line of its own"
    lay = lambda m: '__all__ = [\n' + ''.join(f'    {name},\n' for name in re.findall(r"'\w+'", m[0])) + ']'
    return re.sub(r"^__all__ = \[[^\]]+\]", lay, source, flags=re.M)

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--untyped', action='store_true', help='list the arguments of which no type is known')
    untyped = parser.parse_args().untyped
    for p in CFG.lib_path.rglob('*.pyi'): p.unlink()
    stubs = {}
    for path in sorted(CFG.lib_path.rglob('*.py')):
        if path.name in ('__init__.py', '_modidx.py'): continue
        source = one_a_line(path.read_text())
        path.write_text(source)
        stub = stubs[path] = Stub(source)
        path.with_suffix('.pyi').write_text(stub.text())
    types = [(path.relative_to(CFG.lib_path), *item) for path,stub in stubs.items() for item in stub.types.items()]
    lacking = [f'{path}: {arg}' for path,arg,told in types if 'Any' in told]
    if untyped: print(*lacking, sep='\n')
    known = 1 - len(lacking)/len(types)
    print(f'{len(stubs)} stubs: {len(types):,} arguments, all with a type, {known:.1%} with another than Any')

if __name__ == '__main__': main()
