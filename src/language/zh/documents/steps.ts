/** What a step is called by the words of its first sentence. */

/** What stands before the act in a clause and is no part of a name. */
export const BEFORE_ACT =
  /^(?:并且?|且|然后|再|同时|另外|此外|首先|其次|最后|即|则|就|都|也|还)?(?:需要|需|应当|应该|应(?![急用收付答邀])|须|必须|要(?!求|点)|将|可以|可|会(?!议|员|计)|有责任|负责|主动|及时|立即|迅速|认真|严格|按时)*(?=\p{Script=Han})/u;

/** Where a name that is too long may end. */
export const NAME_STOP = /[、，,（( ]|并(?!非)|以及|或者/gu;

/** A clause that only says for what, by what or when, and no act. */
export const NO_ACT =
  /^(?:为了?|原则上|一般|通常|同时|此外|根据|按照|按|依据|以便|以免|避免|防止|确保|保证|在.{1,16}(?:时|中|后|前|上|下|过程中)$|当.{1,20}时$|对于?.{1,16}$|由于|因|通过|经|凡|每)|^.{1,14}(?:时|后|前|中)$/u;
