using System.Text.RegularExpressions;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using AssistantBot.Knowledge;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace AssistantBot.Tests.Architecture;

/// <summary>Who may see whom, as the design draws it.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Parts =
        ["Answering", "Channels", "Conversations", "Evaluation", "Hosting", "Ingestion", "Knowledge", "Language"];

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader().LoadAssemblies(typeof(Article).Assembly).Build();

    public static TheoryData<string, string> Arrows { get; } = new()
    {
        { "Language", "" },
        { "Knowledge", "Language" },
        { "Ingestion", "Knowledge Language" },
        { "Answering", "Knowledge Language" },
        { "Conversations", "Answering Knowledge Language" },
        { "Evaluation", "Answering Knowledge Language" },
        { "Channels.Rendering", "Answering Knowledge Language" },
        { "Channels.Terminal", "Channels.Rendering Conversations Ingestion Evaluation Answering Knowledge Language" },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Each_part_depends_only_on_those_it_may(string part, string visible)
    {
        var allowed = visible.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(part).Select(Regex.Escape);
        var forbidden = $@"^AssistantBot\.(?!({string.Join('|', allowed)})($|\.))";

        Types().That().ResideInNamespaceMatching(Within(part))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(forbidden))
            .Check(Code);
    }

    // The rule above looks at compiled code and misses the bodies of asynchronous iterators.
    [Theory]
    [MemberData(nameof(Arrows))]
    public void Each_part_names_only_those_it_may(string part, string visible)
    {
        var allowed = visible.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(part).Select(name => name.Split('.')[0]);
        var forbidden = $@"(?<![.\w])(AssistantBot\.)?({string.Join('|', Parts.Except(allowed))})(\.[A-Z]|;)";

        Assert.All(
            SourceFiles.Of(part.Replace('.', Path.DirectorySeparatorChar)),
            file => Assert.DoesNotMatch(forbidden, SourceFiles.CodeOf(file)));
    }

    [Fact]
    public void Channels_other_than_the_terminal_see_neither_ingestion_nor_evaluation() =>
        Types().That().ResideInNamespaceMatching(@"^AssistantBot\.Channels($|\.(?!Terminal($|\.)))")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^AssistantBot\.(Ingestion|Evaluation)($|\.)"))
            .Check(Code);

    [Fact]
    public void Nobody_sees_the_hosting() =>
        Types().That().ResideInNamespaceMatching(@"^AssistantBot\.(?!Hosting($|\.))")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Within("Hosting")))
            .Check(Code);

    [Fact]
    public void There_are_no_parts_but_those_of_the_design() =>
        Assert.Equal(
            Parts,
            Code.Types.Select(type => type.Namespace.FullName)
                .Where(name => name.StartsWith("AssistantBot.", StringComparison.Ordinal))
                .Select(name => name.Split('.')[1])
                .Distinct()
                .Order(StringComparer.Ordinal));

    private static string Within(string part) => $@"^AssistantBot\.{Regex.Escape(part)}($|\.)";
}
