namespace Madaster;

/// <summary>
/// Creates clients as they are registered, for singletons and background services: create one for each piece of work, so that its
/// connections, its key and its options are those of today.
/// </summary>
public interface IMadasterClientFactory
{
    /// <summary>Creates a client.</summary>
    /// <param name="name">The name that it is registered with; none for the one without.</param>
    /// <returns>The client. Disposing it is not needed.</returns>
    /// <exception cref="global::System.ArgumentException">No client of this name is registered.</exception>
    /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">Its options cannot be used.</exception>
    global::Madaster.MadasterClient CreateClient(string name = "");
}
