/** What the moderators wrote, as they wrote it. */
export const Question = ({ children }: { children: string }) => (
  <blockquote className="asked" dir="auto">
    {children}
  </blockquote>
);
