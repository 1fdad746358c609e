namespace AssistantBot.Language.Dates;

/// <summary>What a time is the bound of.</summary>
internal enum BoundKind
{
    /// <summary>以来, 至今: from it until now.</summary>
    Since,

    /// <summary>以后, 起: from it on; a time named counts too, since 2020年以后 is said with and without 2020.</summary>
    After,

    /// <summary>以前, 前: a day or the end of a month counts, the year or month named does not.</summary>
    Before,

    /// <summary>前后: the days around it.</summary>
    Around,
}
