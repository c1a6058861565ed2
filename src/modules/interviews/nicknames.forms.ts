/** What is said to every nickname that is not free, whatever the reason: nobody is to learn from it who is a member here. */
export const nicknameTaken = "That name is taken or too close to somebody's. Please choose another one.";
