namespace AssistantBot.Language.Places;

/// <summary>What it takes for a name to count as naming a place.</summary>
internal enum NameStrength
{
    /// <summary>Nothing more: 怀集县, 肇庆.</summary>
    Sure,

    /// <summary>The text names the place around it or a sister place, or the reader lives there: 新会 beside 江门.</summary>
    Supported,

    /// <summary>The town's county is named a few words away: 冷坑 beside 怀集县.</summary>
    Nearby,

    /// <summary>It stands right after a place it lies in: 日照 in 山东日照.</summary>
    Attached,
}
