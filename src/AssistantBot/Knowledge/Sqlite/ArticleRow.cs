using System.Globalization;
using System.Text.Json;
using AssistantBot.Language.Dates;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>A row of <c>articles</c> as Dapper fills it.</summary>
internal sealed record ArticleRow
{
    /// <summary>For a SELECT from <c>articles a</c>.</summary>
    public const string Columns =
        "a.key AS Key, a.id AS Id, a.external_id AS ExternalId, a.title AS Title, a.text AS Text, a.outlet AS Outlet, " +
        "a.url AS Url, a.published AS Published, a.is_sample AS IsSample, a.label AS Label, a.reporters AS Reporters, " +
        "a.event AS Event, a.year_source AS YearSource, a.effective AS Effective";

    public long Key { get; init; }

    public string Id { get; init; } = "";

    public string? ExternalId { get; init; }

    public string? Title { get; init; }

    public string Text { get; init; } = "";

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public bool IsSample { get; init; }

    public string? Label { get; init; }

    public string Reporters { get; init; } = "[]";

    public string? Event { get; init; }

    public YearSource YearSource { get; init; } = YearSource.Unknown;

    public string? Effective { get; init; }

    public Article ToArticle() => new()
    {
        Id = new ArticleId(Id),
        ExternalId = ExternalId,
        Title = Title,
        Text = Text,
        Outlet = Outlet,
        Url = Url,
        Published = Published is null ? null : DateOnly.Parse(Published, CultureInfo.InvariantCulture),
        IsSample = IsSample,
        Facts = new ArticleFacts
        {
            Label = Label,
            Reporters = JsonSerializer.Deserialize<List<Reporter>>(Reporters) ?? [],
            Event = Event,
            YearSource = YearSource,
            Effective = Effective,
        },
    };
}
