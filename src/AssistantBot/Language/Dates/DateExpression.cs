namespace AssistantBot.Language.Dates;

/// <summary>Words about time, as they stand, before they are placed in the calendar.</summary>
internal abstract record DateExpression
{
    /// <summary>Whether a date in brackets after the words can say what they mean: 昨天（9月23日）.</summary>
    public virtual bool CanBeSettled => true;

    /// <summary>What the words mean; null if there is no such date (30 February).</summary>
    public abstract DateReading? Read(DateContext context);
}
