using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using AssistantBot.Knowledge;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace AssistantBot.Tests.Architecture;

/// <summary>Who may see whom, as the design draws it.</summary>
public sealed class ArrowTests
{
    private const string Root = "AssistantBot.";

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader().LoadAssemblies(typeof(Article).Assembly).Build();

    [Theory]
    [InlineData("Language", "")]
    [InlineData("Knowledge", "Language")]
    [InlineData("Ingestion", "Knowledge Language")]
    [InlineData("Answering", "Knowledge Language")]
    [InlineData("Conversations", "Answering Knowledge Language")]
    [InlineData("Evaluation", "Answering Knowledge Language")]
    [InlineData("Channels.Rendering", "Answering Knowledge Language")]
    [InlineData("Channels.Terminal", "Channels.Rendering Conversations Ingestion Evaluation Answering Knowledge Language")]
    public void Each_part_sees_only_those_it_may(string part, string visible)
    {
        var allowed = visible.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(part);
        var forbidden = $"^AssistantBot\\.(?!({string.Join('|', allowed.Select(name => name.Replace(".", "\\.", StringComparison.Ordinal)))})($|\\.))";

        Types().That().ResideInNamespaceMatching(Within(part)).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(forbidden)).Check(Code);
    }

    [Fact]
    public void Channels_other_than_the_terminal_see_neither_ingestion_nor_evaluation() =>
        Types().That().ResideInNamespaceMatching(@"^AssistantBot\.Channels\.(?!Terminal($|\.))")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^AssistantBot\.(Ingestion|Evaluation)($|\.)"))
            .Check(Code);

    [Fact]
    public void Nobody_sees_the_hosting() =>
        Types().That().ResideInNamespaceMatching(@"^AssistantBot\.(?!Hosting($|\.))")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Within("Hosting")))
            .Check(Code);

    [Fact]
    public void Every_part_is_in_one_of_the_rules()
    {
        var parts = Code.Types.Select(type => type.Namespace.FullName)
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name.Split('.')[1])
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(["Answering", "Channels", "Conversations", "Evaluation", "Hosting", "Ingestion", "Knowledge", "Language"], parts);
    }

    private static string Within(string part) => $"^AssistantBot\\.{part.Replace(".", "\\.", StringComparison.Ordinal)}($|\\.)";
}
