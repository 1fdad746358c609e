using System.Globalization;
using Microsoft.Extensions.Options;

namespace AssistantBot.Ingestion;

/// <summary>Names every wrong setting of <see cref="NewsOptions"/> and its cure.</summary>
internal sealed class NewsOptionsValidator : IValidateOptions<NewsOptions>
{
    public ValidateOptionsResult Validate(string? name, NewsOptions options)
    {
        var faults = options.Sources.SelectMany(Faults).ToList();
        if (options.ScanSeconds is < 1 or > 86400)
        {
            faults.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"News:ScanSeconds is {options.ScanSeconds}: give the seconds between two looks at the folders, 1 to 86400."));
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(SourceOptions source, int position)
    {
        var setting = string.Create(CultureInfo.InvariantCulture, $"News:Sources:{position}");
        if (!string.Equals(source.Kind, "folder", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{setting}:Kind is '{source.Kind}', which is no kind of source: use folder.";
        }
        else if (string.IsNullOrWhiteSpace(source.Path))
        {
            yield return $"{setting}:Path is missing: give the folder to watch.";
        }
    }
}
