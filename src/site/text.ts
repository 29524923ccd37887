/**
 * Every word of the interface, one file a feature, so that a page's script carries only the words
 * that it uses. Values that hold a number or a name are functions.
 */
export { siteText } from './text/site.ts';
export { kindText } from './text/kind.ts';
export { headText } from './text/head.ts';
export { themeText } from './text/theme.ts';
export { procedureText } from './text/procedure.ts';
export { glossaryText } from './text/glossary.ts';
export { flowchartText } from './text/flowchart.ts';
export { flowToolText } from './text/flow-tool.ts';
export { missingText } from './text/missing.ts';
export { authoringText } from './text/authoring.ts';
export { homeText } from './text/home.ts';
export { progressText } from './text/progress.ts';
export { resumeText } from './text/resume.ts';
export { listText } from './text/list.ts';
export { indexText } from './text/index.ts';
export { scaleText } from './text/scale.ts';
export { checklistText } from './text/checklist.ts';
export { checklistToolText } from './text/checklist-tool.ts';
export { dialogText } from './text/dialog.ts';
export { runText } from './text/run.ts';
export { holidayText } from './text/holiday.ts';
export { deviceText } from './text/device.ts';
export { quizText } from './text/quiz.ts';
export { practiceText } from './text/practice.ts';
export { reviewText } from './text/review.ts';
export { learningText } from './text/learning.ts';
export { derivedText } from './text/derived.ts';
export { searchText } from './text/search.ts';
export { storageText } from './text/storage.ts';
export { offlineText } from './text/offline.ts';
export { keptText } from './text/kept.ts';
