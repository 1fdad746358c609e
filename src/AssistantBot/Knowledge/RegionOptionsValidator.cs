using AssistantBot.Language.Places;
using Microsoft.Extensions.Options;

namespace AssistantBot.Knowledge;

/// <summary>Names every wrong setting of <see cref="RegionOptions"/> and its cure.</summary>
internal sealed class RegionOptionsValidator : IValidateOptions<RegionOptions>
{
    public ValidateOptionsResult Validate(string? name, RegionOptions options)
    {
        var faults = new List<string>();
        if (options.Place.Length > 0 && Gazetteer.Find(options.Place) is null)
        {
            faults.Add($"Region:Place is '{options.Place}', which is no code of a place: give one of GB/T 2260, such as 4412 for Zhaoqing, or leave it empty.");
        }

        if (Region.FindZone(options.TimeZone) is null)
        {
            faults.Add($"Region:TimeZone is '{options.TimeZone}', which is no time zone known here: give one such as {Region.China}.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
