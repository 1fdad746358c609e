namespace AssistantBot.Language.Places;

/// <summary>The places a question asks for.</summary>
internal static class QuestionPlaces
{
    // 广东省的肇庆市, 广东·肇庆
    private static readonly string[] Joints = ["", "的", "·", "省", "内", ","];

    /// <summary>
    /// The places named, of a chain only the last (广东省肇庆市怀集县 asks for 怀集县). Each stands for what lies in it; where several
    /// candidates are left, any of them may be meant.
    /// </summary>
    public static IReadOnlyList<PlaceMention> In(string question, string? homeCode = null)
    {
        var mentions = PlaceFinder.In(question, homeCode).Concat(LatinPlaces.In(question)).OrderBy(mention => mention.Span.Start).ToList();
        return mentions.Where((mention, i) => i + 1 == mentions.Count || !IsLedOn(question, mention, mentions[i + 1])).ToList();
    }

    private static bool IsLedOn(string question, PlaceMention outer, PlaceMention inner) =>
        Joints.Contains(question[outer.Span.End..inner.Span.Start].Trim(), StringComparer.Ordinal)
        && inner.Candidates.All(place => outer.Candidates.Any(around => around.Code != place.Code && Gazetteer.IsWithin(place.Code, around.Code)));
}
