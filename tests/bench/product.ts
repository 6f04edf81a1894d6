// What the benches measure of the sources: the built program hands out no use case.
export { openApp } from "../../app/app.server";
export { loadSettings } from "../../app/config.server";
export { blockingKeys, similarity } from "../../app/domain/similar";
export { approveSignature } from "../../app/usecases/approve-signature.server";
export { listSignatories, newestSignatories } from "../../app/usecases/list-signatories.server";
export { addModerator } from "../../app/usecases/manage-moderators.server";
export { reviewSignature } from "../../app/usecases/review-signature.server";
export { undoDecision } from "../../app/usecases/undo-decision.server";
