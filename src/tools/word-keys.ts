/**
 * ESLint rule: no object is asked for, or given, a key that may be any text.
 *
 * Such keys are words of authors and readers. `constructor` is one of them, and every plain object
 * answers to it; writing `__proto__` changes the object itself.
 */
import type { Rule } from 'eslint';
import ts from 'typescript';

/** What the parser of typescript-eslint gives beside the tree. */
interface Services {
  getTypeAtLocation(node: unknown): ts.Type;
}

export const wordKeys: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'Read it with own(record, key) of src/ui/own.ts: every object answers to `constructor`.',
      write: 'Fill a Map, or make the object with Object.fromEntries: the key may be `__proto__`.',
      in: 'Ask Object.hasOwn(record, key): `constructor` is in every object.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices as Services;
    const isText = (node: unknown) => includesText(services.getTypeAtLocation(node));
    return {
      MemberExpression(node) {
        if (!node.computed || !isText(node.property)) return;
        const { parent } = node;
        const written =
          (parent.type === 'AssignmentExpression' && parent.left === node) ||
          (parent.type === 'UnaryExpression' && parent.operator === 'delete');
        context.report({ node, messageId: written ? 'write' : 'read' });
      },
      BinaryExpression(node) {
        if (node.operator === 'in' && isText(node.left)) context.report({ node, messageId: 'in' });
      },
      ForInStatement(node) {
        context.report({ node, messageId: 'in' });
      },
    };
  },
};

/** True for `string` and `any`; not for numbers and for unions of known words. */
function includesText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(includesText);
  const { String, Any, TemplateLiteral, StringMapping } = ts.TypeFlags;
  return (type.flags & (String | Any | TemplateLiteral | StringMapping)) !== 0;
}
