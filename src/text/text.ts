/**
 * Every word of the interface, one file a feature, so that a page's script carries only the words
 * that it uses. Values that hold a number or a name are functions.
 */
export { siteText } from './zh/site.ts';
export { kindText } from './zh/kind.ts';
export { headText } from './zh/head.ts';
export { themeText } from './zh/theme.ts';
export { procedureText } from './zh/procedure.ts';
export { glossaryText } from './zh/glossary.ts';
export { flowchartText } from './zh/flowchart.ts';
export { flowToolText } from './zh/flow-tool.ts';
export { missingText } from './zh/missing.ts';
export { authoringText } from './zh/authoring.ts';
export { homeText } from './zh/home.ts';
export { progressText } from './zh/progress.ts';
export { resumeText } from './zh/resume.ts';
export { listText } from './zh/list.ts';
export { indexText } from './zh/index.ts';
export { scaleText } from './zh/scale.ts';
export { checklistText } from './zh/checklist.ts';
export { checklistToolText } from './zh/checklist-tool.ts';
export { dialogText } from './zh/dialog.ts';
export { runText } from './zh/run.ts';
export { holidayText } from './zh/holiday.ts';
export { deviceText } from './zh/device.ts';
export { quizText } from './zh/quiz.ts';
export { practiceText } from './zh/practice.ts';
export { reviewText } from './zh/review.ts';
export { learningText } from './zh/learning.ts';
export { derivedText } from './zh/derived.ts';
export { searchText } from './zh/search.ts';
export { storageText } from './zh/storage.ts';
export { offlineText } from './zh/offline.ts';
export { keptText } from './zh/kept.ts';
