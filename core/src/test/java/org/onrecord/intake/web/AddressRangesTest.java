package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.1.2.3, this network",
        "10.0.0.1, private",
        "10.255.255.255, private",
        "100.64.0.1, a provider's own",
        "100.127.255.255, a provider's own",
        "100.100.100.200, a provider's own",
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "168.63.129.16, a cloud's own",
        "169.254.169.254, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.1, reserved",
        "192.0.2.1, documentation",
        "192.88.99.1, a relay",
        "192.168.1.1, private",
        "198.18.0.1, benchmarking",
        "198.19.255.255, benchmarking",
        "198.51.100.1, documentation",
        "203.0.113.1, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::, any",
        "::1, loopback",
        "::127.0.0.1, reserved",
        "::8.8.8.8, reserved",
        "::ffff:10.0.0.1, private",
        "::ffff:127.0.0.1, loopback",
        "::ffff:0:8.8.8.8, reserved",
        "64:ff9b::10.0.0.1, private",
        "64:ff9b::169.254.169.254, link-local",
        "64:ff9b:1::8.8.8.8, private",
        "100::1, reserved",
        "2001::1, a tunnel",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2, a tunnel",
        "2001:2::1, reserved",
        "2001:10::1, reserved",
        "2001:20::1, reserved",
        "2001:db8::1, documentation",
        "2002:a00:1::1, private",
        "2002:7f00:1::, loopback",
        "2a00:1450::5efe:10.0.0.1, private",
        "2a00:1450::200:5efe:192.168.0.1, private",
        "3fff::1, documentation",
        "4000::1, reserved",
        "5f00::1, reserved",
        "fc00::1, private",
        "fd00:ec2::254, private",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, private",
        "ff02::1, multicast",
    })
    void addressesThatNoServerOfTheWebHasAreRefused(String address, String why) throws UnknownHostException {
        assertThat(AddressRanges.refusal(InetAddress.getByName(address))).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2002:808:808::1",
                "2606:4700::1111",
                "2a00:1450:4001:81b::200e",
            })
    void allOthersAreAllowed(String address) throws UnknownHostException {
        assertThat(AddressRanges.refusal(InetAddress.getByName(address))).isEmpty();
    }
}
