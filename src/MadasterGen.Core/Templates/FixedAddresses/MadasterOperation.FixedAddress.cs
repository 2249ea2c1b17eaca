namespace Madaster;

/// <content>Addresses that are the same for every call.</content>
public sealed partial class MadasterOperation
{
    private FixedAddress? _fixedAddress;

    /// <summary>
    /// The address of an operation without parameters, made once: for a short call, building and parsing it is a tenth of the work.
    /// Clients of different hosts share the operation, so the last one's address is kept, and a string rather than the client.
    /// </summary>
    internal global::System.Uri FixedAddressAt(string baseAddress)
    {
        FixedAddress? known = _fixedAddress;
        if (known is null || known.BaseAddress != baseAddress)
        {
            var address = new global::System.Uri(global::Madaster.MadasterOrigin.Under(baseAddress, Path));
            _fixedAddress = known = new FixedAddress(baseAddress, address);
        }

        return known.Address;
    }

    private sealed class FixedAddress
    {
        internal FixedAddress(string baseAddress, global::System.Uri address)
        {
            BaseAddress = baseAddress;
            Address = address;
        }

        internal string BaseAddress { get; }

        internal global::System.Uri Address { get; }
    }
}
