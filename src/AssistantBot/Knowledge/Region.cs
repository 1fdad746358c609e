using Microsoft.Extensions.Options;

namespace AssistantBot.Knowledge;

/// <summary>Where and when the readers are.</summary>
internal sealed class Region(IOptions<RegionOptions> options, TimeProvider time)
{
    public const string China = "Asia/Shanghai";

    private readonly TimeZoneInfo _zone = FindZone(options.Value.TimeZone) ?? TimeZoneInfo.Utc;

    /// <summary>Code of the place at home in the gazetteer; null if none is set.</summary>
    public string? Place => options.Value.Place.Length == 0 ? null : options.Value.Place;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone).DateTime);

    /// <summary>The zone of a name; null if there is none.</summary>
    public static TimeZoneInfo? FindZone(string name)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        // Small machines come without the table of time zones. China has had one zone without summer time since 1992.
        return name == China ? TimeZoneInfo.CreateCustomTimeZone(China, TimeSpan.FromHours(8), China, China) : null;
    }
}
