using AssistantBot.Knowledge;
using Microsoft.Extensions.Options;

namespace AssistantBot.Hosting;

/// <summary>
/// Finds settings on the command line in sections that nothing reads. Elsewhere unknown sections are left alone: the
/// environment holds variables of other programs.
/// </summary>
/// <param name="settings">As <c>--Section:Key=value</c>.</param>
internal sealed class UnknownSections(IReadOnlyList<string> settings, IEnumerable<KnownSection> known) : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        var names = known.Select(section => section.Name).ToList();
        var faults = settings
            .Select(setting => setting.TrimStart('-').Split('=')[0])
            .Where(setting => !names.Contains(setting.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            .Select(setting => $"{setting} is no setting. Sections known here: {string.Join(", ", names)}.")
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
