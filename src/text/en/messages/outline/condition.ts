/** Conditions of answers. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/outline/condition.ts';

export const conditionMessages: typeof zh.conditionMessages = {
  /** What follows the question in a sentence comes from the others. */
  ofQuestion: (question, message) => `The question “${question}” ${message}`,
  otherValue: (id, other) => `looks at two values, “${id}” and “${other}”. It can look at one.`,
  /** Where no value of the page is near. */
  writeValue: 'A value is written <Value id="…" />.',
  noValue: (id, hint) => `looks at the value “${id}”, which is not on this page.${hint && ` ${hint}`}`,
  tooLate: (id, step) =>
    `looks at the value “${id}”, which is written down only later, in the step “${step}”.`,
  incomparable: (id, kind) => `looks at the value “${id}”, which is a ${kind} and cannot be compared.`,
  within: (text, wrong) => `has the condition “${text}”, in which ${wrong}.`,
  twice: (twice) => `has two answers for “${twice}”, so nobody knows which way to go.`,
  missing: (missing) => `has no answer for “${missing}”.`,
  noChoice: (choice, of) => `“${choice}” is not one of the choices: ${listed(of)}`,
  notA: {
    number: (literal) => `“${literal}” is not a number (leave out the unit)`,
    time: (literal) => `“${literal}” is not a time (09:00)`,
    date: (literal) => `“${literal}” is not a date (2026-11-21)`,
  },
  notUpTo: (size) => `has no answer for ${size} and less.`,
  notBelow: (size) => `has no answer for less than ${size}.`,
  notFrom: (size) => `has no answer for ${size} and more.`,
  notAbove: (size) => `has no answer for more than ${size}.`,
  span: (from, to) => `${from} to ${to}`,
  onlyEquals: 'only “=” can be used',
  reversed: (min, max) => `${min} is more than ${max}`,
  overlap: (where) => `has two answers for ${where}.`,
  notCovered: (value) => `has no answer for ${value}.`,
  notBetween: (from, to) => `has no answer between ${from} and ${to}.`,
  largest: 'the largest',
  smallest: 'the smallest',
};
