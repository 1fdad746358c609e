namespace AssistantBot.Answering.Retrieval;

/// <summary>How an article stands to the places and days that a question asks about.</summary>
internal enum ScopeFit
{
    /// <summary>It is of them, or may be.</summary>
    Within,

    /// <summary>It is not of a place or period that the question writes out, and fits only a little less well for that: it is ranked, but not quoted.</summary>
    Beside,

    /// <summary>It is of another time than “last week” or “11 November”, and comes last.</summary>
    Outside,
}
