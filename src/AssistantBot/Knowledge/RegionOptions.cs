namespace AssistantBot.Knowledge;

/// <summary>Settings section <c>Region</c>: where the readers are at home.</summary>
internal sealed class RegionOptions
{
    public const string Section = "Region";

    /// <summary>Code of the gazetteer (GB/T 2260), such as 4412; names that several places share mean the one near by. Empty: none.</summary>
    public string Place { get; init; } = "";

    /// <summary>The time zone by which a question's “today” is taken.</summary>
    public string TimeZone { get; init; } = Region.China;
}
