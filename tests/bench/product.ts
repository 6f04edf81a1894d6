// What the benches measure of the sources: the built program hands out no use case.
export { openApp } from "../../app/app.server";
export { loadSettings } from "../../app/config.server";
export { readQueue, viewOf } from "../../app/domain/queue";
export { blockingKeys, similarity } from "../../app/domain/similar";
export { approveSignature } from "../../app/usecases/approve-signature.server";
export { confirmSignature } from "../../app/usecases/confirm-signature.server";
export { listSignatories, newestSignatories } from "../../app/usecases/list-signatories.server";
export { addModerator } from "../../app/usecases/manage-moderators.server";
export { startBulk, undoBulk } from "../../app/usecases/order-bulk.server";
export { previewBulk } from "../../app/usecases/preview-bulk.server";
export { reviewQueue, statusCounts } from "../../app/usecases/review-queue.server";
export { reviewSignature } from "../../app/usecases/review-signature.server";
export { wantedBy } from "../../app/usecases/shared/queue-conditions.server";
export { signLetter } from "../../app/usecases/sign-letter.server";
export { undoDecision } from "../../app/usecases/undo-decision.server";
export { workBulk } from "../../app/usecases/work-bulk.server";
