import { createContext, useContext } from "react";

/** The answer's HTTP status, given by entry.server: a form shown again titles its page "Error: …". */
const Status = createContext(200);

export const StatusProvider = Status.Provider;

export const useStatus = () => useContext(Status);
