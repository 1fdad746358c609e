namespace AssistantBot.Language.Places;

/// <summary>What kind of place a code stands for, the widest first.</summary>
internal enum PlaceLevel
{
    /// <summary>A province, autonomous region, municipality or special administrative region (two digits).</summary>
    Province,

    /// <summary>A prefecture, prefecture-level city, autonomous prefecture or league (four digits).</summary>
    City,

    /// <summary>A county, district, county-level city or banner (six digits).</summary>
    County,

    /// <summary>A town, township or street (nine digits).</summary>
    Town,

    /// <summary>A new area or development zone, which has no administrative level of its own.</summary>
    Zone,

    /// <summary>Several places under one name (珠三角); it is no ancestor of its members.</summary>
    Region,
}
