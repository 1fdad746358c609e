using System.Globalization;
using Microsoft.Extensions.Options;

namespace AssistantBot.Knowledge;

/// <summary>Names every wrong setting of <see cref="DataOptions"/> and its cure.</summary>
internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    // Addresses in the index are numbers below 2^31.
    private const int MostMegabytes = 1900;

    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Directory))
        {
            return ValidateOptionsResult.Fail("Data:Directory is empty: give the folder of the archive, such as data.");
        }

        if (options.IndexMegabytes is < 0 or > MostMegabytes)
        {
            return ValidateOptionsResult.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"Data:IndexMegabytes is {options.IndexMegabytes}: give the memory for the word index, 0 (none) to {MostMegabytes}."));
        }

        return options.LockTimeoutSeconds is < 1 or > 3600
            ? ValidateOptionsResult.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"Data:LockTimeoutSeconds is {options.LockTimeoutSeconds}: give the seconds to wait for another process, 1 to 3600."))
            : ValidateOptionsResult.Success;
    }
}
