import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the root of the project, or the name of a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly imports: readonly Import[];
}

const root = resolve(__dirname, '../..');
const skipped = new Set(['node_modules', 'dist', 'build']);

/** All TypeScript files of some folders, with what they import. */
export function readImports(folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => ({ path: relative(root, file), imports: importsOf(file, readFileSync(file, 'utf8')) }));
}

/** What a file of this text imports, in whatever way. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const note = (node: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (node && ts.isStringLiteral(node))
      found.push({ specifier: node.text, target: targetOf(file, node.text), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isModuleCall(node)) note(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  return found;
}

/** Names that a file exports by `export const`. */
export function exportedNames(path: string): string[] {
  return parsed(path, readText(path)).statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [],
  );
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path);
    return /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : [];
  });
}

function parsed(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function isModuleCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** A file of the project by its path, whatever ending it has; a package by its name, without the way into it. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageName(specifier);
  const path = resolve(file, '..', specifier);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found = endings
    .map((ending) => path + ending)
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  return relative(root, found ?? path);
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
