/** By what a text of unknown letters is known to be Chinese. */

/** The characters that Chinese, in either script, is mostly made of. */
export const COMMON = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没動动面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日工务務服客应應须須须员員部门門单單表登记記时管理规規范範标標准準流程按及与與等责責质質检檢查并並内內外每不得必须制度公司电電话話领領导導经理接待安全卫衛生人',
);
